package org.tipgraph.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.claim.Claim;
import org.tipgraph.vocabulary.Tip;

/** Writes what is particular to each kind of claim. */
final class ClaimTriples {

    private final Resource subject;

    ClaimTriples(Resource subject) {
        this.subject = subject;
    }

    /** The part of a claim's IRI that tells its kind. */
    static String path(Claim claim) {
        if (claim instanceof Claim.TierPlacement) {
            return "tier-placement";
        } else if (claim instanceof Claim.CountryRole) {
            return "country-role";
        } else if (claim instanceof Claim.Exploitation) {
            return "exploitation";
        } else if (claim instanceof Claim.Abuse) {
            return "abuse";
        } else if (claim instanceof Claim.Estimate) {
            return "estimate";
        } else if (claim instanceof Claim.Effort) {
            return "effort";
        }
        return "recommendation";
    }

    void add(Claim claim) {
        if (claim instanceof Claim.TierPlacement tier) {
            addTier(tier);
        } else if (claim instanceof Claim.CountryRole role) {
            type(Tip.CountryRole).concept(Tip.role, "role", role.role());
        } else if (claim instanceof Claim.Exploitation exploitation) {
            addExploitation(exploitation);
        } else if (claim instanceof Claim.Abuse abuse) {
            addAbuse(abuse);
        } else if (claim instanceof Claim.Estimate estimate) {
            addEstimate(estimate);
        } else if (claim instanceof Claim.Effort effort) {
            addEffort(effort);
        } else if (claim instanceof Claim.Recommendation recommendation) {
            addRecommendation(recommendation);
        }
    }

    private void addTier(Claim.TierPlacement tier) {
        type(Tip.TierPlacement).concept(Tip.tier, "tier", tier.tier());
        tier.trend().ifPresent(trend -> concept(Tip.trend, "trend", trend));
    }

    private void addExploitation(Claim.Exploitation exploitation) {
        type(Tip.Exploitation)
                .concepts(Tip.practice, "practice", exploitation.practices())
                .concepts(Tip.victimGroup, "victims", exploitation.victims())
                .places(Tip.origin, exploitation.origins())
                .places(Tip.destination, exploitation.destinations())
                .concepts(Tip.sector, "sector", exploitation.sectors())
                .concepts(Tip.actor, "actor", exploitation.actors())
                .concepts(Tip.indicator, "indicator", exploitation.indicators());
    }

    private void addAbuse(Claim.Abuse abuse) {
        type(Tip.Abuse)
                .concepts(Tip.abuse, "abuse", abuse.abuses())
                .concepts(Tip.victimGroup, "victims", abuse.victims())
                .concepts(Tip.actor, "actor", abuse.actors());
    }

    private void addEstimate(Claim.Estimate estimate) {
        type(Tip.Estimate).concept(Tip.unit, "unit", estimate.unit());
        estimate.low().ifPresent(low -> decimal(Tip.low, low));
        estimate.high().ifPresent(high -> decimal(Tip.high, high));
        subject.addProperty(Tip.counted, estimate.counted());
        if (estimate.approximate()) {
            subject.addProperty(Tip.approximate, "true", XSDDatatype.XSDboolean);
        }
    }

    private void addEffort(Claim.Effort effort) {
        type(Tip.Effort)
                .concept(Tip.pillar, "pillar", effort.pillar())
                .concept(Tip.action, "action", effort.action())
                .concept(Tip.outcome, "outcome", effort.outcome());
    }

    private void addRecommendation(Claim.Recommendation recommendation) {
        type(Tip.Recommendation)
                .concepts(Tip.action, "action", recommendation.actions())
                .concepts(Tip.pillar, "pillar", recommendation.pillars())
                .concepts(Tip.practice, "practice", recommendation.practices())
                .concepts(Tip.victimGroup, "victims", recommendation.victims())
                .concept(Tip.addressee, "actor", "government");
        subject.addProperty(Tip.order, String.valueOf(recommendation.order()), XSDDatatype.XSDinteger);
    }

    private ClaimTriples type(Resource type) {
        subject.addProperty(RDF.type, type);
        return this;
    }

    private ClaimTriples concept(Property property, String scheme, String code) {
        subject.addProperty(property, Tip.concept(scheme, code));
        return this;
    }

    private ClaimTriples concepts(Property property, String scheme, Collection<String> codes) {
        codes.forEach(code -> concept(property, scheme, code));
        return this;
    }

    private ClaimTriples places(Property property, Collection<String> codes) {
        codes.forEach(code -> subject.addProperty(property, Tip.place(code)));
        return this;
    }

    private void decimal(Property property, BigDecimal value) {
        subject.addProperty(property, value.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
