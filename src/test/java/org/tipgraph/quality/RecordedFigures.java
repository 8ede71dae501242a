package org.tipgraph.quality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.tipgraph.vocabulary.Tip;

/**
 * The figures that are published with the data, in {@code ontology/quality/figures.ttl}: the one source of what
 * {@code docs/quality.md} tells and of what the converter may not fall below.
 *
 * @param facets by the name of the facet
 */
record RecordedFigures(Map<String, Figures> facets, BigDecimal macroF1) {

    static final Path FILE = Path.of("ontology/quality/figures.ttl");
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Property VALUE = ResourceFactory.createProperty(DQV, "value");

    static RecordedFigures read() {
        Model model = RDFDataMgr.loadModel(FILE.toString());
        Map<String, Figures> facets = new HashMap<>();
        for (Facet facet : Facet.byName().values()) {
            if (model.contains(measurement(model, facet.code() + "-f1"), VALUE)) {
                facets.put(facet.name(), figures(model, facet.code()));
            }
        }
        return new RecordedFigures(facets, value(measurement(model, "macro-f1")));
    }

    private static Figures figures(Model model, String code) {
        Resource f1 = measurement(model, code + "-f1");
        return new Figures(
                value(measurement(model, code + "-precision")),
                value(measurement(model, code + "-recall")),
                value(f1),
                f1.getRequiredProperty(Tip.goldFacts).getInt());
    }

    private static Resource measurement(Model model, String name) {
        return model.createResource(Tip.BASE + "quality/own-gold/" + name);
    }

    private static BigDecimal value(Resource measurement) {
        return new BigDecimal(
                measurement.getRequiredProperty(VALUE).getLiteral().getLexicalForm());
    }
}
