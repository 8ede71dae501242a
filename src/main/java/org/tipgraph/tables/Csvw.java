package org.tipgraph.tables;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of CSV on the Web.
 *
 * @see <a href="https://www.w3.org/ns/csvw">CSVW Namespace Vocabulary Terms</a>
 */
final class Csvw {

    static final Property TABLE = property("table");
    static final Property COLUMN = property("column");
    static final Property NAME = property("name");
    static final Property DATATYPE = property("datatype");
    static final Property SEPARATOR = property("separator");
    static final Property PRIMARY_KEY = property("primaryKey");
    static final Property FOREIGN_KEY = property("foreignKey");
    static final Property COLUMN_REFERENCE = property("columnReference");
    static final Property REFERENCE = property("reference");
    static final Property RESOURCE = property("resource");

    private Csvw() {}

    static Property property(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/ns/csvw#" + name);
    }

    /** The members of the list that a property has. */
    static List<RDFNode> list(Resource subject, Property property) {
        return subject.getRequiredProperty(property)
                .getObject()
                .as(RDFList.class)
                .asJavaList();
    }

    /** The name of a table: what its IRI ends in. */
    static String name(Resource table) {
        return table.getURI().substring(table.getURI().lastIndexOf('/') + 1);
    }
}
