package org.tipgraph.pages;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.tipgraph.vocabulary.Tip;

/** The kinds of claims in the order in which pages tell of them, each with the letter that marks it in a text. */
enum Kind {
    TIER_PLACEMENT(Tip.TierPlacement, "T"),
    COUNTRY_ROLE(Tip.CountryRole, "C"),
    EXPLOITATION(Tip.Exploitation, "X"),
    ABUSE(Tip.Abuse, "A"),
    ESTIMATE(Tip.Estimate, "N"),
    EFFORT(Tip.Effort, "E"),
    RECOMMENDATION(Tip.Recommendation, "R");

    private final Resource type;
    private final String letter;

    Kind(Resource type, String letter) {
        this.type = type;
        this.letter = letter;
    }

    /** The kind that a class is; none for classes of other things. */
    static Optional<Kind> of(Node type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    /** Its class. */
    Node type() {
        return type.asNode();
    }

    String letter() {
        return letter;
    }

    /** What style sheets and scripts know it by, such as {@code Effort}. */
    String code() {
        return type.getLocalName();
    }
}
