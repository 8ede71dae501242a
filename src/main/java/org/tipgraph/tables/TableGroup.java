package org.tipgraph.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Tip;

/**
 * The tables that come with each release, as {@code queries/tables/} tells them.
 *
 * <pre>{@code
 * TableGroup.bundled().tables().get(0).csvFile()   // narratives.csv
 * TableGroup.bundled().metadata()                  // {"@context": ["http://www.w3.org/ns/csvw", …
 * }</pre>
 *
 * @param tables in the order of the list
 * @param metadata their description, as JSON of CSV on the Web
 */
public record TableGroup(List<Table> tables, String metadata) {

    /** The name of the file of the description, which lies beside the tables. */
    public static final String METADATA = "csv-metadata.json";

    private static final String FOLDER = "/queries/tables/";

    public TableGroup {
        tables = List.copyOf(tables);
    }

    /** The tables of the program. Reads them each time. */
    public static TableGroup bundled() {
        Model model = ModelFactory.createDefaultModel();
        for (String file : List.of("tables.ttl", "columns.ttl")) {
            RDFParser.fromString(resource(file), Lang.TURTLE).parse(model);
        }
        Resource group = model.createResource(Tip.BASE + "tables");
        List<Table> tables = Csvw.list(group, Csvw.TABLE).stream()
                .map(RDFNode::asResource)
                .map(TableGroup::table)
                .toList();
        return new TableGroup(tables, MetadataJson.of(group));
    }

    /** The text of a table's query. */
    static String query(Table table) {
        return resource(table.name() + ".rq");
    }

    private static Table table(Resource table) {
        return new Table(
                Csvw.name(table),
                text(table, DCTerms.title).orElseThrow(),
                text(table, DCTerms.description).orElseThrow(),
                Csvw.list(table, Csvw.COLUMN).stream()
                        .map(RDFNode::asResource)
                        .map(TableGroup::column)
                        .toList());
    }

    private static Column column(Resource column) {
        return new Column(
                text(column, Csvw.NAME).orElseThrow(() -> new IllegalStateException("not in columns.ttl: " + column)),
                CellType.of(text(column, Csvw.DATATYPE).orElseThrow()),
                text(column, Csvw.SEPARATOR),
                text(column, DCTerms.description).orElseThrow(),
                !column.hasProperty(SKOS.scopeNote));
    }

    private static Optional<String> text(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property)).map(statement -> statement.getString());
    }

    private static String resource(String file) {
        try (InputStream in = TableGroup.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
