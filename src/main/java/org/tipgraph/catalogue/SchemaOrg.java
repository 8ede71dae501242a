package org.tipgraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.vocabulary.Tip;

/**
 * Triples in the words of schema.org as one nested JSON-LD object, the way that search engines of datasets read it.
 *
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/dataset">Google's guide</a>
 */
final class SchemaOrg {

    private static final String NAMESPACE = "https://schema.org/";
    private static final Node DATASET = NodeFactory.createURI(Tip.BASE + "dataset");

    private final Graph graph;
    private final List<Node> above = new ArrayList<>();

    private SchemaOrg(Graph graph) {
        this.graph = graph;
    }

    /** The dataset and what it leads to. It can stand in a page: no character of it means anything to HTML. */
    static String json(Graph graph) {
        JsonObject document = new JsonObject();
        document.put("@context", NAMESPACE);
        new SchemaOrg(graph).put(DATASET, document);
        return JSON.toStringFlat(document)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private void put(Node thing, JsonObject object) {
        above.add(thing);
        object.put("@id", thing.getURI());
        Map<String, List<Node>> values = new TreeMap<>();
        graph.stream(thing, Node.ANY, Node.ANY)
                .sorted((one, other) -> NodeCmp.compareRDFTerms(one.getObject(), other.getObject()))
                .forEach(triple -> values.computeIfAbsent(key(triple), any -> new ArrayList<>())
                        .add(triple.getObject()));
        values.forEach((key, objects) -> object.put(key, value(key, objects)));
        above.remove(thing);
    }

    private static String key(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode()) ? "@type" : name(triple.getPredicate());
    }

    private static String name(Node term) {
        return term.getURI().substring(NAMESPACE.length());
    }

    private JsonValue value(String key, List<Node> objects) {
        if (objects.size() == 1) {
            return value(key, objects.get(0));
        }
        JsonArray array = new JsonArray();
        objects.forEach(object -> array.add(value(key, object)));
        return array;
    }

    private JsonValue value(String key, Node object) {
        if (object.isLiteral()) {
            return object.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
                    ? new JsonBoolean((Boolean) object.getLiteralValue())
                    : new JsonString(object.getLiteralLexicalForm());
        }
        if (key.equals("@type")) {
            return new JsonString(name(object));
        }
        if (above.contains(object) || !graph.contains(object, Node.ANY, Node.ANY)) {
            return new JsonString(object.getURI());
        }
        JsonObject nested = new JsonObject();
        put(object, nested);
        return nested;
    }
}
