package org.tipgraph.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Tip;

/**
 * What people call the things of a dataset: in English, in a few words. Keeps what it has looked up: one is for one page,
 * and for one thread.
 */
final class Labels {

    private static final List<Node> NAMES = Stream.of(SKOS.prefLabel, RDFS.label, DCTerms.title, Tip.heading)
            .map(property -> property.asNode())
            .toList();

    private static final int LONGEST = 80;

    private final Graph union;
    private final Map<Node, String> known = new HashMap<>();

    Labels(Graph union) {
        this.union = union;
    }

    /** Its name; for a passage its words; for a claim its kind and words; otherwise what its IRI says. */
    String of(Node thing) {
        String label = known.get(thing);
        if (label == null) {
            label = lookUp(thing);
            known.put(thing, label);
        }
        return label;
    }

    private String lookUp(Node thing) {
        return name(thing)
                .or(() -> quote(thing))
                .or(() -> claim(thing))
                .or(() -> value(thing, Tip.sectionKind.asNode()).map(this::of))
                .orElseGet(() -> fromIri(thing.getURI()));
    }

    /** A narrative in short: its country and the year of its report. */
    String ofNarrative(Node narrative) {
        return value(narrative, Tip.reportYear.asNode())
                .map(Node::getLiteralLexicalForm)
                .flatMap(year -> value(narrative, Tip.country.asNode()).map(country -> year + " " + of(country)))
                .orElseGet(() -> of(narrative));
    }

    /** What defines it, if anything does. */
    Optional<String> definition(Node thing) {
        return text(thing, SKOS.definition.asNode()).or(() -> text(thing, DCTerms.description.asNode()));
    }

    Optional<Node> value(Node thing, Node property) {
        return union.stream(thing, property, Node.ANY).findFirst().map(triple -> triple.getObject());
    }

    private Optional<String> name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> text(thing, property).stream())
                .findFirst();
    }

    private Optional<String> text(Node thing, Node property) {
        List<Node> texts = union.stream(thing, property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .toList();
        return texts.stream()
                .filter(text -> text.getLiteralLanguage().equals("en"))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<String> quote(Node passage) {
        return text(passage, OA.exact.asNode()).map(words -> "“" + shorten(words) + "”");
    }

    private Optional<String> claim(Node claim) {
        return value(claim, Tip.evidence.asNode())
                .flatMap(this::quote)
                .map(quote -> value(claim, RDF.type.asNode()).map(this::of).orElse("claim") + ": " + quote);
    }

    private static String shorten(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        return start.replaceFirst("\\s+\\S*$", "") + "…";
    }

    /** {@code concept/unit} for a name of ours, {@code pref label} for a term of others. */
    private static String fromIri(String iri) {
        if (iri.startsWith(Tip.BASE) && iri.length() > Tip.BASE.length()) {
            return iri.startsWith(Tip.NS) ? words(iri) : iri.substring(Tip.BASE.length());
        }
        return iri.contains("#") || iri.matches("https?://(purl\\.org|schema\\.org|xmlns\\.com)/.*") ? words(iri) : iri;
    }

    private static String words(String iri) {
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return local.isEmpty()
                ? iri
                : local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
