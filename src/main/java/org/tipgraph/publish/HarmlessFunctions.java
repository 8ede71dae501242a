package org.tipgraph.publish;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/**
 * The functions by IRI that queries may call: those of XPath, XSD and math. Jena's own would load any class by
 * {@code java:}, read system properties ({@code afn:systemProperty}) or sleep ({@code afn:wait}).
 */
final class HarmlessFunctions extends FunctionRegistry {

    HarmlessFunctions() {
        StandardFunctions.loadStdDefs(this);
    }

    @Override
    public FunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
