package org.tipgraph.publish;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * SPARQL's REPLACE, gone through once as a {@link HeedfulText} before ARQ does it: what takes too long is interrupted
 * there, and what does not will not take longer the second time. What may
 * grow too long (each sign of the replacement may stand for the whole match, as in {@code $0$0}) is not made.
 */
final class GuardedReplace extends E_StrReplace {

    GuardedReplace(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String flags = arguments.size() > 3 ? arguments.get(3).asString() : null;
        Matcher trial = RegexEngine.makePattern("REPLACE", arguments.get(1).asString(), flags)
                .matcher(new HeedfulText(arguments.get(0).asString()));
        long replacement = arguments.get(2).asString().length();
        long length = arguments.get(0).asString().length();
        while (trial.find()) {
            length += replacement * Math.max(1, trial.end() - trial.start());
            GuardedConcat.checkLength(length);
        }
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedReplace(arguments);
    }
}
