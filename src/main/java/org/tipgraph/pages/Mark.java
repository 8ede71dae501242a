package org.tipgraph.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A passage as it is marked in its text.
 *
 * @param number from 1, in the order of the text
 * @param words its exact words
 * @param claims what rests on it
 */
record Mark(int number, Passage passage, String words, List<ClaimBlock> claims) {

    Mark {
        claims = List.copyOf(claims);
    }

    /** What style sheets know its kinds and statuses by, such as {@code kind-Abuse status-possible}. */
    String classes() {
        return Stream.concat(
                        claims.stream().map(claim -> "kind-" + claim.kindCode()),
                        claims.stream().map(claim -> "status-" + claim.statusCode()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The letters of its kinds and its number, such as {@code AX12}. */
    String sign() {
        return claims.stream()
                        .flatMap(claim -> claim.kind().stream())
                        .distinct()
                        .sorted()
                        .map(Kind::letter)
                        .collect(Collectors.joining())
                + number;
    }

    /** The same in words, such as {@code note 12: abuse, exploitation, possible}. */
    String told() {
        return "note " + number + ": "
                + Stream.concat(
                                claims.stream().map(claim -> claim.name().words()),
                                claims.stream().map(ClaimBlock::status))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
