package org.tipgraph.terms;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;

/**
 * The names of our terms in the algebra of a query: as properties, alone or in a path, as classes that things are of, and
 * as values that variables are compared with.
 */
final class Mentions extends OpVisitorBase {

    private final Set<Node> found = new LinkedHashSet<>();

    private Mentions() {}

    static Set<Node> in(Query query) {
        Mentions mentions = new Mentions();
        Walker.walk(Algebra.compile(query), mentions, mentions.new Constants());
        if (query.isConstructType()) {
            query.getConstructTemplate().getTriples().forEach(mentions::add);
        }
        return mentions.found;
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(this::add);
    }

    @Override
    public void visit(OpPath step) {
        add(step.getTriplePath().getSubject());
        add(step.getTriplePath().getObject());
        step.getTriplePath().getPath().visit(new Steps());
    }

    @Override
    public void visit(OpTable values) {
        values.getTable().rows().forEachRemaining(this::add);
    }

    private void add(Binding row) {
        row.forEach((variable, value) -> add(value));
    }

    private void add(Triple triple) {
        add(triple.getSubject());
        add(triple.getPredicate());
        add(triple.getObject());
    }

    private void add(Node node) {
        if (Terms.isOurs(node)) {
            found.add(node);
        }
    }

    /** Of the expressions of filters and bindings. */
    private final class Constants extends ExprVisitorBase {
        @Override
        public void visit(NodeValue constant) {
            add(constant.asNode());
        }
    }

    /** Of a property path. */
    private final class Steps extends PathVisitorByType {
        @Override
        public void visitNegPS(P_NegPropSet path) {
            path.getNodes().forEach(node -> node.visit(this));
        }

        @Override
        public void visit0(P_Path0 link) {
            add(link.getNode());
        }

        @Override
        public void visit1(P_Path1 path) {
            path.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 path) {
            path.getLeft().visit(this);
            path.getRight().visit(this);
        }
    }
}
