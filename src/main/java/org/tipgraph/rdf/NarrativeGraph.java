package org.tipgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.claim.Claim;
import org.tipgraph.claim.Grounds;
import org.tipgraph.claim.Inference;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Section;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/** Writes a narrative, its sections and its claims as triples, in the order that they are added. */
final class NarrativeGraph {

    private static final Property TEXT = ResourceFactory.createProperty("https://schema.org/text");

    private final Narrative narrative;
    private final Model model = ModelFactory.createDefaultModel();
    private final Resource resource;
    private final Map<String, Integer> claimsAt = new HashMap<>();

    NarrativeGraph(Narrative narrative) {
        this.narrative = narrative;
        Identity identity = narrative.identity();
        this.resource = Tip.narrative(identity.year(), identity.country()).inModel(model);
        addNarrative(identity);
        narrative.sections().forEach(this::addSection);
    }

    Resource resource() {
        return resource;
    }

    Model model() {
        return model;
    }

    /** Adds a claim with the passage that it rests on, and returns the claim's IRI. */
    String add(Claim claim) {
        Resource subject = model.createResource(iri(claim))
                .addProperty(Tip.narrative, resource)
                .addProperty(Tip.evidence, passage(claim.span()))
                .addProperty(Tip.status, Tip.concept("status", claim.vouching().status()));
        claim.vouching().sources().forEach(code -> subject.addProperty(Tip.attributedTo, Tip.concept("source", code)));
        addGrounds(claim.grounds(), subject);
        new ClaimTriples(subject).add(claim);
        return subject.getURI();
    }

    private static void addGrounds(Grounds grounds, Resource subject) {
        subject.addProperty(Tip.rule, Tip.concept("rule", grounds.rule().code()));
        for (Inference inference : grounds.inferences()) {
            subject.addProperty(
                    Tip.inference, Tip.concept("rule", inference.rule().code()));
        }
    }

    private String iri(Claim claim) {
        if (claim instanceof Claim.Recommendation recommendation) {
            return resource.getURI() + "/recommendation/" + recommendation.order();
        }
        String path = "/" + ClaimTriples.path(claim) + "/" + claim.span().begin();
        return resource.getURI() + path + "-" + claimsAt.merge(path, 1, Integer::sum);
    }

    private void addNarrative(Identity identity) {
        Resource report = Tip.report(identity.year()).inModel(model);
        report.addProperty(RDF.type, Tip.Report);
        report.addLiteral(
                Tip.reportYear, model.createTypedLiteral(String.valueOf(identity.year()), XSDDatatype.XSDinteger));
        report.addProperty(DCTerms.title, "Trafficking in Persons Report " + identity.year(), "en");
        resource.addProperty(RDF.type, Tip.Narrative)
                .addProperty(Tip.country, Tip.place(identity.country()))
                .addLiteral(
                        Tip.reportYear,
                        model.createTypedLiteral(String.valueOf(identity.year()), XSDDatatype.XSDinteger))
                .addProperty(DCTerms.isPartOf, report)
                .addProperty(DCTerms.title, identity.title(), "en")
                .addProperty(DCTerms.language, "en")
                .addProperty(Tip.fileName, narrative.source().fileName())
                .addProperty(Tip.sha256, sha256(narrative.source().text()))
                .addProperty(TEXT, narrative.source().text());
    }

    private void addSection(Section section) {
        Resource subject = withPosition(sectionIri(section), section.span())
                .addProperty(RDF.type, Tip.Section)
                .addProperty(Tip.narrative, resource)
                .addProperty(Tip.sectionKind, Tip.concept("section", section.kind()));
        section.heading().ifPresent(heading -> subject.addProperty(Tip.heading, heading));
    }

    private String sectionIri(Section section) {
        return resource.getURI() + "/section/" + section.span().begin() + "-"
                + section.span().end();
    }

    private Resource passage(Span span) {
        String iri = resource.getURI() + "/passage/" + span.begin() + "-" + span.end();
        Resource passage = withPosition(iri, span)
                .addProperty(RDF.type, Tip.Passage)
                .addProperty(Tip.narrative, resource)
                .addProperty(OA.exact, narrative.quote(span));
        narrative.sections().stream()
                .filter(section -> section.span().contains(span))
                .findFirst()
                .ifPresent(section -> passage.addProperty(Tip.section, model.createResource(sectionIri(section))));
        return passage;
    }

    private Resource withPosition(String iri, Span span) {
        return model.createResource(iri)
                .addProperty(OA.start, String.valueOf(span.begin()), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(OA.end, String.valueOf(span.end()), XSDDatatype.XSDnonNegativeInteger);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
