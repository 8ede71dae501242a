package org.tipgraph.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim, as pages tell it.
 *
 * @param name what kind of claim it is, with a link to its page
 * @param kind none for a kind that pages do not know
 * @param status how the narrative vouches for it, in a word
 * @param statusMeaning what that word means
 * @param statusCode what style sheets and scripts know its status by
 * @param says what it claims
 * @param vouching how the narrative vouches for it, who says so, and how it was read
 * @param evidence the passages that it rests on
 */
record ClaimBlock(
        String iri,
        Link name,
        Optional<Kind> kind,
        String status,
        String statusMeaning,
        String statusCode,
        List<Row> says,
        List<Row> vouching,
        List<Passage> evidence) {

    ClaimBlock {
        Objects.requireNonNull(iri);
        says = List.copyOf(says);
        vouching = List.copyOf(vouching);
        evidence = List.copyOf(evidence);
    }

    String kindCode() {
        return kind.map(Kind::code).orElse("Claim");
    }

    /** Where it is on the page of its narrative, such as {@code claim-effort-345-1}. */
    String fragment() {
        return "claim-" + iri.replaceFirst(".*/narrative/\\d+/[^/]+/", "").replaceAll("[^A-Za-z0-9]+", "-");
    }
}
