package org.tipgraph.publish;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * SPARQL queries over HTTP, within the rules and limits of a public server.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
final class QueryEndpoint extends SPARQL_QueryDataset {

    private final QueryRules rules;
    private final Limits limits;

    QueryEndpoint(QueryRules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    @Override
    public void process(HttpAction action) {
        Refusals.guard(action, () -> super.process(action));
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestParameter("update") != null) {
            ServletOps.error(403, "This server only reads: updates are refused.");
        }
        super.validate(action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Optional<String> refusal = rules.refusal(query);
        if (refusal.isPresent()) {
            ServletOps.error(403, refusal.get());
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec running, Query query, String log) {
        if (query.isSelectType()) {
            return new QueryExecResult(new UncutRows(
                    super.executeQuery(action, running, query, log).rowSet()));
        }
        if (query.isConstructType()) {
            return new QueryExecResult(bounded(running.constructQuads()));
        }
        return super.executeQuery(action, running, query, log);
    }

    /** Fuseki collects what a CONSTRUCT gives before it is sent; here it may not fill the memory. */
    private DatasetGraph bounded(Iterator<Quad> quads) {
        DatasetGraph result = DatasetGraphFactory.create();
        for (int count = 1; quads.hasNext(); count++) {
            if (count > limits.resultTriples()) {
                ServletOps.error(
                        413,
                        "The result has more than " + limits.resultTriples()
                                + " triples. Use LIMIT, or load a dump from /dumps/.");
            }
            result.add(quads.next());
        }
        return result;
    }
}
