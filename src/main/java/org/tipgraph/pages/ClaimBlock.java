package org.tipgraph.pages;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.shapes.MarkedSentence;
import org.tipgraph.vocabulary.Tip;

/** The words of a claim or of a passage in their sentence; for a claim also how it was read, and who says so. */
final class ClaimBlock {

    private final Graph union;
    private final Labels labels;
    private final Links links;

    ClaimBlock(Graph union, Labels labels, Links links) {
        this.union = union;
        this.labels = labels;
        this.links = links;
    }

    /** Nothing for what is neither a claim nor a passage. */
    String html(Description thing) {
        String words = Stream.concat(thing.own(Tip.evidence.asNode()), Stream.of(thing.name()))
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .flatMap(passage -> Passage.of(passage, union).stream())
                .filter(passage -> !thing.is(Tip.Section.asNode()))
                .map(this::quote)
                .collect(Collectors.joining("\n"));
        return words + vouching(thing);
    }

    private String quote(Passage passage) {
        String narrative = links.to(passage.narrative().getURI());
        String sentence = passage.inSentence(union).map(ClaimBlock::marked).orElse("");
        return "<blockquote class=\"words\" cite=\"" + Templates.escape(narrative) + "\">\n<p lang=\"en\">" + sentence
                + "</p>\n<footer><a href=\"" + Templates.escape(narrative) + "#" + passage.fragment()
                + "\">See it in " + Templates.escape(labels.of(passage.narrative())) + "</a></footer>\n</blockquote>";
    }

    private static String marked(MarkedSentence sentence) {
        String text = sentence.text();
        int begin = text.offsetByCodePoints(0, sentence.mark().begin());
        int end = begin + sentence.words().length();
        return Templates.escape(text.substring(0, begin)) + "<mark>" + Templates.escape(sentence.words()) + "</mark>"
                + Templates.escape(text.substring(end));
    }

    private String vouching(Description claim) {
        String rows = row(claim, Tip.status, "How the narrative vouches for it")
                + row(claim, Tip.attributedTo, "Who says so")
                + row(claim, Tip.rule, "The rule that read it")
                + row(claim, Tip.inference, "What its words leave unsaid was inferred by");
        return rows.isEmpty() ? "" : "\n<dl class=\"vouching\">\n" + rows + "</dl>";
    }

    private String row(Description claim, Property property, String question) {
        String answers = claim.own(property.asNode())
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .map(concept -> "<dd>" + told(concept) + "</dd>")
                .collect(Collectors.joining());
        return answers.isEmpty() ? "" : "<dt>" + question + "</dt>" + answers + "\n";
    }

    private String told(Node concept) {
        String definition = labels.definition(concept)
                .map(words -> ": " + Templates.escape(words))
                .orElse("");
        return links.html(concept, labels.of(concept)) + definition;
    }
}
