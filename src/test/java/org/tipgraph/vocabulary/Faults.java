package org.tipgraph.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;

/** A rule on a graph, told as a query for what breaks it: {@code Faults.in(model, "SELECT ?concept { … }")}. */
final class Faults {

    private static final String PREFIXES = """
            PREFIX dct:   <http://purl.org/dc/terms/>
            PREFIX owl:   <http://www.w3.org/2002/07/owl#>
            PREFIX place: <https://w3id.org/tipgraph/place/>
            PREFIX rdf:   <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs:  <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos:  <http://www.w3.org/2004/02/skos/core#>
            PREFIX tip:   <https://w3id.org/tipgraph/ontology#>
            """;

    private Faults() {}

    /** One line for each solution, sorted; none where the graph keeps the rule. */
    static List<String> in(Model model, String query) {
        List<String> faults = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.model(model).query(PREFIXES + query).build()) {
            execution.execSelect().forEachRemaining(solution -> faults.add(solution.toString()));
        }
        return faults.stream().sorted().toList();
    }
}
