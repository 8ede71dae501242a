package org.tipgraph.publish;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's REGEX, and its REPLACE by {@link GuardedReplace}, that end when their thread is interrupted. */
final class GuardedRegex extends E_Regex {

    private NodeValue lastPattern;
    private NodeValue lastFlags;
    private Pattern compiled;

    GuardedRegex(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0));
        Pattern pattern = pattern(arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        return NodeValue.makeBoolean(
                pattern.matcher(new HeedfulText(text.getLiteralLexicalForm())).find());
    }

    /** The pattern is nearly always the same; flags are null where there are none, as in ARQ. */
    private Pattern pattern(NodeValue pattern, NodeValue flags) {
        if (compiled == null || !pattern.equals(lastPattern) || flags != null && !flags.equals(lastFlags)) {
            makeRegexEngine(pattern, flags);
            compiled = RegexEngine.makePattern("REGEX", pattern.getString(), flags == null ? null : flags.getString());
            lastPattern = pattern;
            lastFlags = flags;
        }
        return compiled;
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedRegex(arguments);
    }
}
