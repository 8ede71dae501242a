package org.tipgraph.publish;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * The graphs one by one, to read.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP Protocol</a>
 */
final class GraphEndpoint extends GSP_R {

    @Override
    public void process(HttpAction action) {
        Refusals.guard(action, () -> super.process(action));
    }

    @Override
    public void validate(HttpAction action) {
        if (isQuads(action)) {
            ServletOps.errorBadRequest("Say which graph: /data?graph=IRI, or /data?default for the union of all."
                    + " The whole dataset with its graphs is in /dumps/.");
        }
        super.validate(action);
    }
}
