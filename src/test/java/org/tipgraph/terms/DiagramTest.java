package org.tipgraph.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** The drawing of the classes leaves nothing out and can be read. */
class DiagramTest {

    private static Terms terms;
    private static Diagram diagram;

    @BeforeAll
    static void draw() {
        terms = Sample.terms();
        diagram = drawn();
    }

    private static Diagram drawn() {
        return Diagram.of(
                terms, Sample.uses(), Scheme.in(Ontology.CONCEPTS.load().getGraph()));
    }

    @Test
    void everyClassIsABox() {
        Set<String> boxes = diagram.boxes().stream()
                .map(box -> box.type().getURI())
                .filter(iri -> iri.startsWith(Tip.NS))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(terms.classes().map(Term::node)), boxes);
    }

    @Test
    void everyObjectPropertyIsALineThatBeginsAtItsRow() {
        assertEquals(
                names(terms.of(Kind.OBJECT_PROPERTY).stream().map(Term::node)),
                names(diagram.lines().stream()
                        .filter(line -> !line.subclass())
                        .filter(line -> rows(line.from()).contains(line.property()))
                        .map(Line::property)
                        .filter(Terms::isOurs)));
    }

    @Test
    void everyKindOfAClassIsALine() {
        Set<String> said = terms.classes()
                .flatMap(term -> term.parents().stream()
                        .filter(Terms::isOurs)
                        .map(parent -> parent.getLocalName() + " " + term.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn = diagram.lines().stream()
                .filter(Line::subclass)
                .map(line -> line.from().getLocalName() + " " + line.to().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(said, drawn);
    }

    @Test
    void everySchemeIsARowOfItsClass() {
        Set<Node> rows = diagram.boxes().stream()
                .flatMap(box -> rows(box.type()).stream())
                .collect(Collectors.toSet());
        assertTrue(rows.contains(Tip.scheme("practice").asNode()), rows.toString());
        Scheme.in(Ontology.CONCEPTS.load().getGraph())
                .forEach(scheme -> assertTrue(rows.contains(scheme.node()), scheme.toString()));
    }

    @Test
    void noBoxLiesOnAnother() {
        for (Box one : diagram.boxes()) {
            for (Box other : diagram.boxes()) {
                assertFalse(one != other && overlap(one, other), one + " " + other);
            }
        }
    }

    @Test
    void everythingIsOnThePaper() {
        for (Box box : diagram.boxes()) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= diagram.width(), box.toString());
            assertTrue(box.y() >= 0 && box.y() + box.height() <= diagram.height(), box.toString());
        }
    }

    @Test
    void linesAreAtRightAngles() {
        for (Line line : diagram.lines()) {
            for (int i = 1; i < line.points().size(); i++) {
                Line.Point from = line.points().get(i - 1);
                Line.Point to = line.points().get(i);
                assertTrue(from.x() == to.x() || from.y() == to.y(), line.toString());
            }
        }
    }

    @Test
    void theSameOntologyIsDrawnTheSame() {
        assertEquals(diagram, drawn());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Set<Node> rows(Node type) {
        return diagram.boxes().stream()
                .filter(box -> box.type().equals(type))
                .flatMap(box -> box.rows().stream())
                .map(Box.Row::target)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Stream<Node> nodes) {
        return nodes.map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    }
}
