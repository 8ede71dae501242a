package org.tipgraph.publish;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** No property is a function: {@code java:} properties load classes, and none of Jena's others is needed here. */
final class NoPropertyFunctions extends PropertyFunctionRegistry {

    @Override
    public PropertyFunctionFactory get(String iri) {
        return null;
    }

    @Override
    public boolean manages(String iri) {
        return false;
    }
}
