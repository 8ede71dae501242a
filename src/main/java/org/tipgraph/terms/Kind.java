package org.tipgraph.terms;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;

/** What a term of an ontology is. */
public enum Kind {
    CLASS("class", OWL.Class),
    OBJECT_PROPERTY("object property", OWL.ObjectProperty),
    DATATYPE_PROPERTY("datatype property", OWL.DatatypeProperty),
    ANNOTATION_PROPERTY("annotation property", OWL.AnnotationProperty);

    private final String label;
    private final Node type;

    Kind(String label, Resource type) {
        this.label = label;
        this.type = type.asNode();
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    Node type() {
        return type;
    }
}
