package org.tipgraph.publish;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts functions on text that can be stopped, or stop by themselves, in place of those of ARQ, which do not. Done before ARQ's optimizer,
 * which would run what is constant there and then.
 */
final class GuardedExpressions extends ExprTransformCopy {

    static final RewriteFactory FACTORY = context -> operators -> Optimize.stdOptimizationFactory
            .create(context)
            .rewrite(Transformer.transform(new TransformCopy(), new GuardedExpressions(), operators));

    private GuardedExpressions() {
        super(false);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new GuardedRegex(arguments);
        }
        if (function instanceof E_StrReplace) {
            return new GuardedReplace(arguments);
        }
        if (function instanceof E_StrConcat) {
            return new GuardedConcat(arguments);
        }
        return super.transform(function, arguments);
    }
}
