package org.tipgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

/**
 * The questions of a library as triples, each under a name of its own, after the convention of the SIB's collections of
 * examples: an {@code sh:SPARQLExecutable} with the question as its comment and the query as text.
 *
 * <pre>{@code
 * <https://w3id.org/tipgraph/query/routes> a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ;
 *     rdfs:comment "On which routes …?"@en ; sh:select "PREFIX tip: …" .
 * }</pre>
 *
 * The same library gives the same triples; there is no blank node in them.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#dfn-sparql-executable">SHACL, SPARQL executables</a>
 */
public final class QuestionGraph {

    /** The name of the graph. */
    public static final String NAME = Tip.BASE + "queries";

    /** SHACL's word for a query that can be run. */
    public static final Resource EXECUTABLE = shacl("SPARQLExecutable");

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Resource ENDPOINT = ResourceFactory.createResource(Tip.BASE + "sparql");

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource library = model.createResource(NAME);
    private final Resource prefixes = model.createResource(NAME + "/prefixes");

    private QuestionGraph() {}

    /** The name of a question in the data. */
    public static Resource name(Question question) {
        return ResourceFactory.createResource(Tip.BASE + "query/" + question.name());
    }

    /** All questions of a library. */
    public static Graph of(QuestionLibrary library) throws InputException {
        QuestionGraph graph = new QuestionGraph();
        List<Question> questions = library.questions();
        graph.describeLibrary();
        graph.declare(questions);
        questions.forEach(graph::add);
        return graph.model.getGraph();
    }

    private void describeLibrary() {
        library.addProperty(DCTerms.title, "Query library", "en")
                .addProperty(
                        DCTerms.description,
                        "Questions in plain English, each with the SPARQL query that asks it and the parameters that it"
                                + " takes.",
                        "en");
        prefixes.addProperty(RDF.type, OWL.Ontology).addProperty(DCTerms.title, "Prefixes of the query library", "en");
    }

    /** Each prefix that a query uses; a prefix stands for the same in all of them. */
    private void declare(List<Question> questions) {
        Map<String, String> namespaces = new TreeMap<>();
        for (Question question : questions) {
            question.query().getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
                String other = namespaces.putIfAbsent(prefix, namespace);
                if (other != null && !other.equals(namespace)) {
                    throw new IllegalStateException("the prefix " + prefix + " stands for two namespaces");
                }
            });
        }
        namespaces.forEach((prefix, namespace) -> prefixes.addProperty(
                property("declare"),
                model.createResource(NAME + "/prefix/" + prefix)
                        .addProperty(RDF.type, shacl("PrefixDeclaration"))
                        .addProperty(property("prefix"), prefix)
                        .addProperty(property("namespace"), namespace, XSDDatatype.XSDanyURI)));
    }

    private void add(Question question) {
        Resource node = model.createResource(name(question).getURI())
                .addProperty(RDF.type, EXECUTABLE)
                .addProperty(RDFS.comment, question.asks(), "en")
                .addProperty(property("prefixes"), prefixes)
                .addProperty(SchemaDO.target, ENDPOINT)
                .addProperty(DCTerms.isPartOf, library);
        addText(node, question);
        if (!question.notes().isEmpty()) {
            node.addProperty(DCTerms.description, question.notes(), "en");
        }
        if (!question.topic().isEmpty()) {
            node.addProperty(SchemaDO.keywords, question.topic(), "en");
        }
        for (int i = 0; i < question.parameters().size(); i++) {
            node.addProperty(
                    property("parameter"),
                    parameter(question, question.parameters().get(i), i + 1));
        }
    }

    /** SHACL has no word for DESCRIBE: such a query is some text that can be run. */
    private static void addText(Resource node, Question question) {
        Query query = question.query();
        if (query.isDescribeType()) {
            node.addProperty(SchemaDO.text, question.text());
            return;
        }
        String form = query.isAskType() ? "Ask" : query.isConstructType() ? "Construct" : "Select";
        node.addProperty(RDF.type, shacl("SPARQL" + form + "Executable"))
                .addProperty(property(form.toLowerCase(Locale.ROOT)), question.text());
    }

    private Resource parameter(Question question, Parameter parameter, int order) {
        Resource node = model.createResource(name(question).getURI() + "/parameter/" + parameter.name())
                .addProperty(RDF.type, shacl("Parameter"))
                .addProperty(property("path"), model.createResource(Tip.BASE + "query/parameter/" + parameter.name()))
                .addProperty(property("name"), parameter.name(), "en")
                .addProperty(property("description"), parameter.about() + "; default: " + parameter.byDefault(), "en")
                .addProperty(
                        property("datatype"), parameter.kind() == Parameter.Kind.INTEGER ? XSD.integer : XSD.xstring)
                .addLiteral(property("optional"), true)
                .addProperty(property("order"), Integer.toString(order), XSDDatatype.XSDinteger);
        question.byDefault(parameter)
                .ifPresent(term -> node.addProperty(property("defaultValue"), model.asRDFNode(term)));
        return node;
    }

    private static Resource shacl(String name) {
        return ResourceFactory.createResource(SHACL + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SHACL, name);
    }
}
