package org.tipgraph.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/tipgraph.ttl} as constants, by their own names, and the IRIs of everything else that
 * tipgraph names. A test compares the constants with the ontology.
 */
public final class Tip {

    /** The base of all IRIs. */
    public static final String BASE = "https://w3id.org/tipgraph/";

    /** The namespace of the ontology. */
    public static final String NS = BASE + "ontology#";

    public static final Resource Report = ResourceFactory.createResource(NS + "Report");
    public static final Resource Narrative = ResourceFactory.createResource(NS + "Narrative");
    public static final Resource Section = ResourceFactory.createResource(NS + "Section");
    public static final Resource Passage = ResourceFactory.createResource(NS + "Passage");
    public static final Resource Claim = ResourceFactory.createResource(NS + "Claim");
    public static final Resource TierPlacement = ResourceFactory.createResource(NS + "TierPlacement");
    public static final Resource CountryRole = ResourceFactory.createResource(NS + "CountryRole");
    public static final Resource Exploitation = ResourceFactory.createResource(NS + "Exploitation");
    public static final Resource Abuse = ResourceFactory.createResource(NS + "Abuse");
    public static final Resource Estimate = ResourceFactory.createResource(NS + "Estimate");
    public static final Resource Effort = ResourceFactory.createResource(NS + "Effort");
    public static final Resource Recommendation = ResourceFactory.createResource(NS + "Recommendation");
    public static final Resource Practice = ResourceFactory.createResource(NS + "Practice");
    public static final Resource VictimGroup = ResourceFactory.createResource(NS + "VictimGroup");
    public static final Resource Actor = ResourceFactory.createResource(NS + "Actor");
    public static final Resource Sector = ResourceFactory.createResource(NS + "Sector");
    public static final Resource Indicator = ResourceFactory.createResource(NS + "Indicator");
    public static final Resource AbuseKind = ResourceFactory.createResource(NS + "AbuseKind");
    public static final Resource Status = ResourceFactory.createResource(NS + "Status");
    public static final Resource Source = ResourceFactory.createResource(NS + "Source");
    public static final Resource Pillar = ResourceFactory.createResource(NS + "Pillar");
    public static final Resource Action = ResourceFactory.createResource(NS + "Action");
    public static final Resource Outcome = ResourceFactory.createResource(NS + "Outcome");
    public static final Resource Tier = ResourceFactory.createResource(NS + "Tier");
    public static final Resource Trend = ResourceFactory.createResource(NS + "Trend");
    public static final Resource Role = ResourceFactory.createResource(NS + "Role");
    public static final Resource Rule = ResourceFactory.createResource(NS + "Rule");
    public static final Resource SectionKind = ResourceFactory.createResource(NS + "SectionKind");
    public static final Resource Unit = ResourceFactory.createResource(NS + "Unit");
    public static final Resource Facet = ResourceFactory.createResource(NS + "Facet");
    public static final Resource Element = ResourceFactory.createResource(NS + "Element");
    public static final Resource ExternalConcept = ResourceFactory.createResource(NS + "ExternalConcept");
    public static final Resource Cue = ResourceFactory.createResource(NS + "Cue");
    public static final Resource Place = ResourceFactory.createResource(NS + "Place");
    public static final Resource Country = ResourceFactory.createResource(NS + "Country");
    public static final Resource Region = ResourceFactory.createResource(NS + "Region");
    public static final Property country = ResourceFactory.createProperty(NS + "country");
    public static final Property reportYear = ResourceFactory.createProperty(NS + "reportYear");
    public static final Property sha256 = ResourceFactory.createProperty(NS + "sha256");
    public static final Property fileName = ResourceFactory.createProperty(NS + "fileName");
    public static final Property sectionKind = ResourceFactory.createProperty(NS + "sectionKind");
    public static final Property heading = ResourceFactory.createProperty(NS + "heading");
    public static final Property narrative = ResourceFactory.createProperty(NS + "narrative");
    public static final Property section = ResourceFactory.createProperty(NS + "section");
    public static final Property evidence = ResourceFactory.createProperty(NS + "evidence");
    public static final Property status = ResourceFactory.createProperty(NS + "status");
    public static final Property attributedTo = ResourceFactory.createProperty(NS + "attributedTo");
    public static final Property rule = ResourceFactory.createProperty(NS + "rule");
    public static final Property inference = ResourceFactory.createProperty(NS + "inference");
    public static final Property tier = ResourceFactory.createProperty(NS + "tier");
    public static final Property trend = ResourceFactory.createProperty(NS + "trend");
    public static final Property role = ResourceFactory.createProperty(NS + "role");
    public static final Property practice = ResourceFactory.createProperty(NS + "practice");
    public static final Property victimGroup = ResourceFactory.createProperty(NS + "victimGroup");
    public static final Property actor = ResourceFactory.createProperty(NS + "actor");
    public static final Property sector = ResourceFactory.createProperty(NS + "sector");
    public static final Property indicator = ResourceFactory.createProperty(NS + "indicator");
    public static final Property origin = ResourceFactory.createProperty(NS + "origin");
    public static final Property destination = ResourceFactory.createProperty(NS + "destination");
    public static final Property abuse = ResourceFactory.createProperty(NS + "abuse");
    public static final Property low = ResourceFactory.createProperty(NS + "low");
    public static final Property high = ResourceFactory.createProperty(NS + "high");
    public static final Property approximate = ResourceFactory.createProperty(NS + "approximate");
    public static final Property unit = ResourceFactory.createProperty(NS + "unit");
    public static final Property counted = ResourceFactory.createProperty(NS + "counted");
    public static final Property pillar = ResourceFactory.createProperty(NS + "pillar");
    public static final Property action = ResourceFactory.createProperty(NS + "action");
    public static final Property outcome = ResourceFactory.createProperty(NS + "outcome");
    public static final Property order = ResourceFactory.createProperty(NS + "order");
    public static final Property addressee = ResourceFactory.createProperty(NS + "addressee");
    public static final Property iso3 = ResourceFactory.createProperty(NS + "iso3");
    public static final Property iso2 = ResourceFactory.createProperty(NS + "iso2");
    public static final Property m49 = ResourceFactory.createProperty(NS + "m49");
    public static final Property within = ResourceFactory.createProperty(NS + "within");
    public static final Property demonym = ResourceFactory.createProperty(NS + "demonym");
    public static final Property pattern = ResourceFactory.createProperty(NS + "pattern");
    public static final Property mustMatch = ResourceFactory.createProperty(NS + "mustMatch");
    public static final Property word = ResourceFactory.createProperty(NS + "word");
    public static final Property exclusion = ResourceFactory.createProperty(NS + "exclusion");
    public static final Property implies = ResourceFactory.createProperty(NS + "implies");
    public static final Property mustNotMatch = ResourceFactory.createProperty(NS + "mustNotMatch");
    public static final Property facet = ResourceFactory.createProperty(NS + "facet");
    public static final Property goldFacts = ResourceFactory.createProperty(NS + "goldFacts");

    private Tip() {}

    /** A concept of a scheme, such as {@code concept("practice", "forced-labour")}. */
    public static Resource concept(String scheme, String code) {
        return ResourceFactory.createResource(BASE + "concept/" + scheme + "/" + code);
    }

    /** A scheme of concepts, such as {@code scheme("practice")}. */
    public static Resource scheme(String scheme) {
        return ResourceFactory.createResource(BASE + "concept/" + scheme);
    }

    /** A place by its code: ISO 3166-1 alpha-3 for a country, M49 for a region. */
    public static Resource place(String code) {
        return ResourceFactory.createResource(BASE + "place/" + code);
    }

    public static Resource report(int year) {
        return ResourceFactory.createResource(BASE + "report/" + year);
    }

    /** A narrative, which is also the name of its graph. */
    public static Resource narrative(int year, String iso3) {
        return ResourceFactory.createResource(BASE + "narrative/" + year + "/" + iso3);
    }
}
