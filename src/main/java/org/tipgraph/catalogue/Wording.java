package org.tipgraph.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** The files of {@code src/main/resources/catalogue/}: what is said of every release, and the queries that say more. */
final class Wording {

    private Wording() {}

    /** The triples of a file, such as {@code release.ttl}. */
    static Model turtle(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text(file), Lang.TURTLE).parse(model);
        return model;
    }

    /** What a query, such as {@code sources.rq}, makes of a dataset. */
    static Graph construct(String file, DatasetGraph data) {
        Query query = QueryFactory.create(text(file));
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            return execution.construct();
        }
    }

    /** What a query makes of a graph. */
    static Graph construct(String file, Graph graph) {
        return construct(file, DatasetGraphFactory.wrap(graph));
    }

    private static String text(String file) {
        try (InputStream in = Wording.class.getResourceAsStream("/catalogue/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("part of the program: " + file, e);
        }
    }
}
