package org.tipgraph.publish;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.tipgraph.dump.Manifest;
import org.tipgraph.vocabulary.Tip;

/**
 * What {@code /sparql} says of itself when it is not asked anything.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    private ServiceDescription() {}

    static String turtle(Request request, Manifest manifest) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS).setNsPrefix("void", VOID.getURI());
        String endpoint = HttpURI.build(request.getHttpURI()).query(null).asString();
        Resource service = model.createResource(endpoint + "#service");
        Resource dataset = model.createResource(Tip.BASE + "dataset");
        Resource union = model.createResource(endpoint + "#union");
        service.addProperty(RDF.type, sd("Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(property("feature"), sd("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), dataset);
        RESULTS.forEach(
                format -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        dataset.addProperty(RDF.type, sd("Dataset")).addProperty(property("defaultGraph"), union);
        union.addProperty(RDF.type, sd("Graph")).addLiteral(VOID.triples, manifest.triples());
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, model, Lang.TURTLE);
        return turtle.toString();
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
