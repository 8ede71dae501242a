package org.tipgraph.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many claims a narrative has, by kind and by how it vouches for them.
 *
 * @param statuses those that occur, from the narrative's own voice to a mere possibility
 * @param lines one for each kind that occurs
 */
record Tally(List<Status> statuses, List<Line> lines, int total) {

    private static final List<String> ORDER = List.of("asserted", "reported", "alleged", "estimated", "possible");

    /** How a narrative vouches for claims. */
    record Status(String code, String name, String meaning) {}

    /**
     * A kind of claim.
     *
     * @param numbers how many claims of it there are of each status
     */
    record Line(Kind kind, String name, List<Long> numbers, long total) {

        Line {
            numbers = List.copyOf(numbers);
        }
    }

    Tally {
        statuses = List.copyOf(statuses);
        lines = List.copyOf(lines);
    }

    static Tally of(List<ClaimBlock> claims) {
        List<Status> statuses = Stream.concat(ORDER.stream(), claims.stream().map(ClaimBlock::statusCode))
                .distinct()
                .flatMap(code -> status(code, claims).stream())
                .toList();
        List<Line> lines = Arrays.stream(Kind.values())
                .flatMap(kind -> line(kind, statuses, claims).stream())
                .toList();
        return new Tally(statuses, lines, claims.size());
    }

    private static Optional<Status> status(String code, List<ClaimBlock> claims) {
        return claims.stream()
                .filter(claim -> claim.statusCode().equals(code))
                .findFirst()
                .map(claim -> new Status(code, claim.status(), claim.statusMeaning()));
    }

    private static Optional<Line> line(Kind kind, List<Status> statuses, List<ClaimBlock> claims) {
        List<ClaimBlock> having = claims.stream()
                .filter(claim -> claim.kind().filter(kind::equals).isPresent())
                .toList();
        List<Long> numbers = statuses.stream()
                .map(status -> having.stream()
                        .filter(claim -> claim.statusCode().equals(status.code()))
                        .count())
                .toList();
        return having.stream()
                .findFirst()
                .map(claim -> new Line(kind, claim.name().words(), numbers, having.size()));
    }
}
