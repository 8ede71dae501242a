package org.tipgraph.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/** What a query may not do here, found before it runs: call other servers, or functions that we do not offer. */
final class QueryRules {

    private final FunctionRegistry functions;

    QueryRules(FunctionRegistry functions) {
        this.functions = functions;
    }

    /** A sentence on the first rule that the query breaks. */
    Optional<String> refusal(Query query) {
        Finder finder = new Finder();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), finder.operators, finder.expressions);
        }
        return finder.refusals.stream().findFirst();
    }

    private final class Finder {

        private final List<String> refusals = new ArrayList<>();

        private final OpVisitorBase operators = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                refusals.add("SERVICE is switched off: this server asks no others. Send that part of the query to "
                        + service.getService() + " yourself.");
            }

            @Override
            public void visit(OpBGP pattern) {
                pattern.getPattern().forEach(triple -> checkProperty(triple.getPredicate()));
            }

            /** The walker leaves out what is added up... */
            @Override
            public void visit(OpGroup group) {
                group.getAggregators().forEach(sum -> walk(sum.getAggregator().getExprList()));
            }

            /** ...and what a result is ordered by. */
            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(by -> walk(new ExprList(by.getExpression())));
            }

            @Override
            public void visit(OpPropFunc call) {
                checkProperty(call.getProperty());
            }
        };

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                checkFunction(function);
            }
        };

        private void walk(ExprList list) {
            if (list != null) {
                Walker.walk(list, operators, expressions);
            }
        }

        private void checkProperty(Node property) {
            if (property.isURI() && property.getURI().startsWith("java:")) {
                refusals.add("The property <" + property.getURI() + "> would run code; that is switched off.");
            }
        }

        private void checkFunction(ExprFunction function) {
            if (function instanceof E_Call) {
                refusals.add("CALL is not offered here: name the function in the query.");
            }
            String iri = function.getFunctionIRI();
            if (iri != null && !functions.isRegistered(iri)) {
                refusals.add("The function <" + iri + "> is not offered here. There are those of SPARQL 1.1, and the"
                        + " casts and functions of XPath and XSD.");
            }
        }
    }
}
