package org.tipgraph.pages;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.tipgraph.shapes.MarkedSentence;
import org.tipgraph.shapes.SentenceMarker;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/** A passage of a narrative's text, by its positions. */
record Passage(Node name, Node narrative, Span span) {

    /** The passage of that name; nothing where the data do not say where it is. */
    static Optional<Passage> of(Node name, Graph graph) {
        return value(graph, name, Tip.narrative.asNode())
                .flatMap(narrative -> position(graph, name, OA.start.asNode())
                        .flatMap(begin -> position(graph, name, OA.end.asNode())
                                .map(end -> new Passage(name, narrative, new Span(begin, end)))));
    }

    /** The sentence that it stands in, with its words marked. */
    Optional<MarkedSentence> inSentence(Graph graph) {
        return value(graph, narrative, SchemaDO.text.asNode())
                .map(Node::getLiteralLexicalForm)
                .filter(text -> span.end() <= text.codePointCount(0, text.length()))
                .map(text -> SentenceMarker.mark(text, span));
    }

    /** Where it is on the page of its narrative. */
    String fragment() {
        return "passage-" + span.begin() + "-" + span.end();
    }

    /** Where the claims on it are, on the page of its narrative. */
    String claims() {
        return "claims-" + span.begin() + "-" + span.end();
    }

    /** What style sheets and scripts know a kind, a status by: the end of its name. */
    static String code(Node thing) {
        return thing.getURI().replaceFirst(".*[/#]", "").replaceAll("[^A-Za-z0-9-]", "");
    }

    private static Optional<Integer> position(Graph graph, Node thing, Node property) {
        return value(graph, thing, property)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private static Optional<Node> value(Graph graph, Node thing, Node property) {
        return graph.stream(thing, property, Node.ANY)
                .map(triple -> triple.getObject())
                .findFirst();
    }
}
