package org.tipgraph.publish;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's CONCAT, which makes no text longer than anyone could want: forty doublings of a word fill any memory. */
final class GuardedConcat extends E_StrConcat {

    /** In characters; the longest narrative has some fifty thousand. */
    static final long LONGEST = 4_000_000;

    GuardedConcat(ExprList arguments) {
        super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        checkLength(arguments.stream()
                .mapToLong(argument -> argument.asString().length())
                .sum());
        return super.eval(arguments);
    }

    /** Too long is an error of the expression: the variable stays unbound, the filter does not hold. */
    static void checkLength(long length) {
        if (length > LONGEST) {
            throw new ExprEvalException("a text of " + length + " characters");
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedConcat(arguments);
    }
}
