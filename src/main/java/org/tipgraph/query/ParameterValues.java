package org.tipgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts other terms into the {@code VALUES} blocks of parameters. It works on the syntax tree, so that a value can never
 * become syntax.
 */
final class ParameterValues extends ElementTransformCopyBase {

    private final Map<Var, Node> terms;

    private ParameterValues(Map<Var, Node> terms) {
        this.terms = Map.copyOf(terms);
    }

    /** A copy of the query in which each block {@code VALUES ?variable { … }} of these variables has this term alone. */
    static Query replace(Query query, Map<Var, Node> terms) {
        ParameterValues transform = new ParameterValues(terms);
        return QueryTransformOps.transform(query, transform, new ExprTransformApplyElementTransform(transform));
    }

    /** The variables of all blocks of one variable and one row, the form of a parameter's, sub-queries included. */
    static Set<String> variables(Query query) {
        Set<String> found = new HashSet<>();
        ElementTransform collector = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                if (isParameter(data)) {
                    found.add(data.getVars().get(0).getVarName());
                }
                return data;
            }
        };
        QueryTransformOps.transform(query, collector, new ExprTransformApplyElementTransform(collector));
        return found;
    }

    /** The term that the first block of a parameter has as the query stands; none where that is {@code UNDEF}. */
    static Optional<Node> defaultTerm(Query query, String name) {
        List<Node> found = new ArrayList<>();
        ElementTransform collector = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                Var variable = data.getVars().get(0);
                if (isParameter(data) && variable.getVarName().equals(name)) {
                    Optional.ofNullable(data.getRows().get(0).get(variable)).ifPresent(found::add);
                }
                return data;
            }
        };
        QueryTransformOps.transform(query, collector, new ExprTransformApplyElementTransform(collector));
        return found.stream().findFirst();
    }

    private static boolean isParameter(ElementData data) {
        return data.getVars().size() == 1 && data.getRows().size() == 1;
    }

    @Override
    public Element transform(ElementData data) {
        if (!isParameter(data) || !terms.containsKey(data.getVars().get(0))) {
            return data;
        }
        Var variable = data.getVars().get(0);
        return new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, terms.get(variable))));
    }
}
