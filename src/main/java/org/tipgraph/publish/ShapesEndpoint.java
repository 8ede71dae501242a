package org.tipgraph.publish;

import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SHACL_Validation;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.web.HttpSC;

/**
 * Checks the data, or one graph of it, against shapes that the client sends: those of SHACL Core, because the queries
 * of SHACL-SPARQL would run outside the limits of queries.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
final class ShapesEndpoint extends SHACL_Validation {

    /** Formats that fetch nothing: JSON-LD may name a context on another server, RDF/XML an entity. */
    private static final Set<String> FORMATS = Set.of("text/turtle", "application/n-triples");

    private static final List<Node> RUNS_CODE = List.of(
            SHACL.sparql, SHACL.select, SHACL.ask, SHACL.construct, SHACL.update, SHACL.target, SHACL.js, SHACL.rule);

    @Override
    public void process(HttpAction action) {
        Refusals.guard(action, () -> super.process(action));
    }

    @Override
    protected void doPost(HttpAction action) {
        Shapes shapes = Shapes.parse(readShapes(action));
        action.beginRead();
        try {
            GraphTarget target = GraphTarget.determineTarget(action.getActiveDSG(), action);
            if (!target.exists()) {
                ServletOps.errorNotFound("There is no graph " + target.label() + ".");
            }
            Graph data = new HeedfulGraph(target.graph());
            Graph report = ShaclValidator.get().validate(shapes, data).getGraph();
            action.setResponseStatus(HttpSC.OK_200);
            ActionLib.graphResponse(action, report, format(action));
        } finally {
            action.endRead();
        }
    }

    private static Graph readShapes(HttpAction action) {
        String format = ActionLib.getContentMediaType(action);
        if (format == null || !FORMATS.contains(format)) {
            ServletOps.error(415, "Send the shapes as text/turtle or application/n-triples.");
        }
        Graph shapes = ActionLib.readFromRequest(action, Lang.TURTLE);
        for (Node property : RUNS_CODE) {
            if (shapes.contains(Node.ANY, property, Node.ANY)) {
                ServletOps.error(403, "Shapes with <" + property.getURI() + "> are not run here, only SHACL Core.");
            }
        }
        return shapes;
    }

    private static Lang format(HttpAction action) {
        MediaType chosen = ActionLib.contentNegotation(action, DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        return lang == null ? Lang.TURTLE : lang;
    }
}
