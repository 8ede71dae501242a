package org.tipgraph.quality;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.Score;
import org.tipgraph.vocabulary.Tip;

/** Figures as they are published: a metric and a measurement for each facet and each of precision, recall and F1. */
final class FiguresTurtle {

    private static final String HEAD = """
            # How well the program reads the project's own gold. Written by a test and not by hand:
            # mvn test -Dtest=QualityTest -Dquality.accept=true
            PREFIX tip:       <https://w3id.org/tipgraph/ontology#>
            PREFIX quality:   <https://w3id.org/tipgraph/quality/>
            PREFIX dimension: <https://w3id.org/tipgraph/quality/dimension/>
            PREFIX facet:     <https://w3id.org/tipgraph/concept/facet/>
            PREFIX metric:    <https://w3id.org/tipgraph/quality/metric/>
            PREFIX own-gold:  <https://w3id.org/tipgraph/quality/own-gold/>
            PREFIX dct:       <http://purl.org/dc/terms/>
            PREFIX dqv:       <http://www.w3.org/ns/dqv#>
            PREFIX prov:      <http://www.w3.org/ns/prov#>
            PREFIX qb:        <http://purl.org/linked-data/cube#>
            PREFIX rdfs:      <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos:      <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd:       <http://www.w3.org/2001/XMLSchema#>

            quality:own-gold-sheets a prov:Entity ;
                rdfs:label "the project's own gold fact sheets"@en ;
                dct:description "%d fact sheets made by hand, %d of them on invented narratives."@en .
            """;

    private static final String METRIC = """

            metric:%1$s-%2$s a dqv:Metric ;
                tip:facet facet:%1$s ;
                prov:specializationOf metric:%2$s ;
                skos:prefLabel "%3$s of %4$s"@en ;
                skos:definition "%5$s %6$s"@en ;
                dqv:inDimension %7$s ;
                dqv:expectedDataType xsd:decimal .
            """;

    private static final String MEASUREMENT = """

            own-gold:%1$s a dqv:QualityMeasurement ;
                qb:dataSet quality:own-gold ;
                dqv:isMeasurementOf metric:%1$s ;
                dqv:computedOn <https://w3id.org/tipgraph/dataset> ;
                dqv:value %2$s ;%3$s
                prov:wasGeneratedBy quality:own-gold-evaluation .
            """;

    private static final Property IN_DIMENSION =
            ResourceFactory.createProperty("http://www.w3.org/ns/dqv#", "inDimension");

    private final Model metrics = RDFDataMgr.loadModel("ontology/quality/metrics.ttl");
    private final StringBuilder turtle = new StringBuilder();

    private FiguresTurtle() {}

    static String of(Evaluation evaluation, int sheets, int invented) {
        FiguresTurtle figures = new FiguresTurtle();
        figures.turtle.append(HEAD.formatted(sheets, invented));
        figures.turtle.append(MEASUREMENT.formatted(
                "macro-f1", Score.rounded(evaluation.macroF1()).toPlainString(), ""));
        Figures.of(evaluation)
                .forEach((name, values) -> figures.add(Facet.byName().get(name), values));
        return figures.turtle.toString();
    }

    private void add(Facet facet, Figures figures) {
        Map.of("precision", figures.precision(), "recall", figures.recall(), "f1", figures.f1()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(figure -> {
                    addMetric(facet, figure.getKey());
                    turtle.append(MEASUREMENT.formatted(
                            facet.code() + "-" + figure.getKey(),
                            figure.getValue().toPlainString(),
                            "\n    tip:goldFacts " + figures.gold() + " ;"));
                });
    }

    /** What the measure says in general, followed by what the facts of the facet are. */
    private void addMetric(Facet facet, String measure) {
        Resource general = metrics.createResource(Tip.BASE + "quality/metric/" + measure);
        turtle.append(METRIC.formatted(
                facet.code(),
                measure,
                general.getRequiredProperty(SKOS.prefLabel).getString(),
                facet.name(),
                general.getRequiredProperty(SKOS.definition).getString(),
                facet.definition(),
                dimensions(general)));
    }

    private static String dimensions(Resource metric) {
        return metric.listProperties(IN_DIMENSION).toList().stream()
                .map(statement -> "dimension:" + statement.getResource().getLocalName())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
