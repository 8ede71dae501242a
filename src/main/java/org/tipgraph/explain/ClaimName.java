package org.tipgraph.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.vocabulary.Tip;

/**
 * What a user names a claim by: its IRI, in full or as the dumps and this program's messages shorten it, with or without
 * angle brackets.
 *
 * @param given as the user gave it
 * @param narrative the IRI of its narrative
 * @param kind such as {@code exploitation}
 * @param place the number after the kind: where its passage begins, or its order
 * @param iri the whole IRI
 */
public record ClaimName(String given, String narrative, String kind, int place, String iri) {

    private static final Pattern CLAIM =
            Pattern.compile("(narrative/\\d{4}/[A-Z]{3})/(?!passage/|section/)([a-z-]+)/(\\d{1,9})(-\\d{1,9})?");
    private static final Map<Pattern, String> OTHERS = Map.of(
            Pattern.compile("narrative/\\d{4}/[A-Z]{3}"), "a narrative",
            Pattern.compile("narrative/[^/]+/[^/]+/passage/.*"), "a passage",
            Pattern.compile("narrative/[^/]+/[^/]+/section/.*"), "a section",
            Pattern.compile("report/.*"), "a report",
            Pattern.compile("concept/[^/]+"), "a scheme of concepts",
            Pattern.compile("concept/.+/.+"), "a concept",
            Pattern.compile("place/.*"), "a place",
            Pattern.compile("ontology#.*"), "a term of the ontology");
    private static final String EXAMPLE = "narrative/2017/PRK/exploitation/6839-1";
    private static final int MOST = 3;

    /**
     * Reads a name.
     *
     * @throws InputException where it is the IRI of something else, or none
     */
    public static ClaimName of(String given) throws InputException {
        String path = given.strip().replaceFirst("^<(.*)>$", "$1").replace(Tip.BASE, "");
        Matcher claim = CLAIM.matcher(path);
        if (!claim.matches()) {
            throw new InputException(noClaim(given, path));
        }
        return new ClaimName(
                given, Tip.BASE + claim.group(1), claim.group(2), Integer.parseInt(claim.group(3)), Tip.BASE + path);
    }

    private static Problem noClaim(String given, String path) {
        return OTHERS.entrySet().stream()
                .filter(other -> other.getKey().matcher(path).matches())
                .findFirst()
                .map(other -> Problem.error(
                        "iri-of-no-claim",
                        "This is the IRI of " + other.getValue() + ", not of a claim.",
                        Where.file(given),
                        "Give the IRI of a claim; tipgraph query claims-on-words finds claims by their words."))
                .orElseGet(() -> Problem.error(
                        "no-iri",
                        "This is not the IRI of a claim.",
                        Where.file(given),
                        "Give the IRI as a query or a dump tells it, such as " + EXAMPLE + "."));
    }

    /** That its narrative is not among those at hand. */
    public Problem narrativeNotGiven() {
        return Problem.error(
                "narrative-not-given",
                "Its narrative, " + shorten(narrative) + ", is not among the narratives given.",
                Where.file(given),
                "Name the file or the folder that has it with --narratives.");
    }

    /** That its narrative has no such claim, with the nearest that it has: of the same kind first, then by their place. */
    public Problem noSuchClaim(Set<String> claims) {
        List<String> nearest = claims.stream()
                .sorted(Comparator.comparing((String other) -> !kindOf(other).equals(kind))
                        .thenComparing(other -> Math.abs(placeOf(other) - place))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(ClaimName::shorten)
                .toList();
        return Problem.error(
                "no-such-claim",
                "The narrative has no such claim.",
                Where.file(given),
                nearest.isEmpty()
                        ? "The narrative has no claims at all; tipgraph coverage lists its sentences."
                        : "The nearest claims are " + String.join(", ", nearest) + ".");
    }

    private static String kindOf(String iri) {
        Matcher claim = CLAIM.matcher(shorten(iri));
        return claim.matches() ? claim.group(2) : "";
    }

    private static int placeOf(String iri) {
        Matcher claim = CLAIM.matcher(shorten(iri));
        return claim.matches() ? Integer.parseInt(claim.group(3)) : 0;
    }

    private static String shorten(String iri) {
        return iri.replace(Tip.BASE, "");
    }
}
