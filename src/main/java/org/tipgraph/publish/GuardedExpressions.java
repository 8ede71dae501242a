package org.tipgraph.publish;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts regular expressions that can be stopped in place of those of ARQ, which cannot. */
final class GuardedExpressions extends ExprTransformCopy {

    private GuardedExpressions() {
        super(false);
    }

    static Query in(Query query) {
        GuardedExpressions guarded = new GuardedExpressions();
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), guarded);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new GuardedRegex(arguments);
        }
        if (function instanceof E_StrReplace) {
            return new GuardedReplace(arguments);
        }
        return super.transform(function, arguments);
    }
}
