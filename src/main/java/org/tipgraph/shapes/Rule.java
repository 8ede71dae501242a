package org.tipgraph.shapes;

import java.util.Objects;
import org.tipgraph.text.Problem.Severity;

/**
 * What a shape demands, in words: a node shape or a property shape of the folder {@code shapes/}.
 *
 * @param iri the shape's IRI, such as {@code https://w3id.org/tipgraph/shapes/estimate-range}
 * @param name its {@code sh:name}, such as {@code estimate range}
 * @param severity {@code sh:Violation} is an error, all else a warning
 * @param message its {@code sh:message}, a sentence that tells what the shape demands
 * @param remedy its {@code sh:description}, a sentence that tells what to do
 */
public record Rule(String iri, String name, Severity severity, String message, String remedy) {

    /** The namespace of the shapes. */
    public static final String NS = "https://w3id.org/tipgraph/shapes/";

    public Rule {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(name);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }

    /** The last part of the IRI, such as {@code estimate-range}. */
    public String code() {
        return iri.substring(NS.length());
    }
}
