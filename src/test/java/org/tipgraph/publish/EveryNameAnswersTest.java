package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.pages.Format;
import org.tipgraph.vocabulary.Tip;

/**
 * Every name of ours in the dump and the catalogue, asked for in every format, by name and then where that leads.
 * Addresses of files and services are not names: each has the one format that it is in.
 */
class EveryNameAnswersTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private static DatasetGraph dump;
    private static Set<String> names;

    private final Client client = SERVER.client();

    @BeforeAll
    static void readDump() {
        dump = RDFDataMgr.loadDatasetGraph(
                SERVER.release().dump(DumpFormat.NQUADS).toString());
        RDFParser.source(SERVER.server().uri().resolve("catalogue.nt").toString()).toGraph().stream()
                .forEach(triple -> dump.add(Quad.create(Catalogue.GRAPH, triple)));
        names = dump.stream()
                .filter(quad -> !Addresses.isAddress(quad.asTriple()))
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(name -> name.startsWith(Tip.BASE))
                .map(name -> name.replaceFirst("#$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreNamesOfAllKinds() {
        for (String kind : List.of(
                "narrative/2016/AND",
                "narrative/2016/AND/passage/",
                "narrative/2016/AND/effort/",
                "narrative/2016/AND/section/",
                "concept/practice/",
                "concept/rule/",
                "place/",
                "report/",
                "ontology#",
                "places",
                "concepts",
                "quality",
                "queries",
                "query/routes",
                "query/routes/parameter/country",
                "query/parameter/country",
                "dataset/property/",
                "dataset/links/",
                "service/",
                "void")) {
            assertTrue(names.stream().anyMatch(name -> name.startsWith(Tip.BASE + kind)), kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inEveryFormat(Format format) {
        Set<String> silent = new ConcurrentSkipListSet<>();
        names.stream()
                .parallel()
                .forEach(name -> fault(name, format).ifPresent(fault -> silent.add(name + " " + fault)));
        assertEquals(Set.of(), silent);
    }

    /** What is wrong with the answer, if anything. */
    private Optional<String> fault(String name, Format format) {
        try {
            String path = URI.create(name).getPath().substring("/tipgraph/".length());
            HttpResponse<String> answer = client.get(path, "Accept", format.mediaType());
            if (answer.statusCode() == 303) {
                answer = client.get(answer.headers().firstValue("Location").orElseThrow());
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200 || !type.startsWith(format.mediaType())) {
                return Optional.of(answer.statusCode() + " " + type);
            }
            return format == Format.HTML ? faultInPage(name, answer.body()) : faultInData(name, format, answer.body());
        } catch (Exception e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<String> faultInPage(String name, String page) {
        int fragment = name.indexOf('#');
        boolean isThere = fragment < 0
                ? page.contains("<code>" + name + "</code>")
                : page.contains("id=\"" + name.substring(fragment + 1) + "\"");
        return isThere ? Optional.empty() : Optional.of("is not on its page");
    }

    /** All that the dump says with the name as subject is there, and nothing that the dump does not say. */
    private Optional<String> faultInData(String name, Format format, String document) {
        Model read = ModelFactory.createDefaultModel();
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        RDFParser.fromString(document, lang).parse(read);
        Set<Triple> said = read.getGraph().stream().collect(Collectors.toSet());
        Set<Triple> own = triples(name);
        if (!said.containsAll(own)) {
            return Optional.of("lacks what the dump says");
        }
        return said.stream()
                        .allMatch(triple ->
                                dump.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                ? Optional.empty()
                : Optional.of("says what the dump does not");
    }

    private static Set<Triple> triples(String name) {
        Node subject = NodeFactory.createURI(name);
        return Stream.concat(
                        dump.stream(Node.ANY, subject, Node.ANY, Node.ANY),
                        dump.stream(subject, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }
}
