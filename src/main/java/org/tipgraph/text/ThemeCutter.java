package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the themes of sentences that stand under no heading. Each sentence speaks for themes by its words; the theme
 * changes where more speaks for it than the change costs: much within a paragraph, little between paragraphs and
 * least where two empty lines part them or where the next theme is the one that follows in reports.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi's algorithm</a>
 */
final class ThemeCutter {

    private static final double WITHIN_PARAGRAPH = 8;

    /** Early reports have profile and assessment in one paragraph. */
    private static final double BEFORE_STANDARDS = 2.5;

    private static final double UNDER_HEADING = 2.5;
    private static final double BETWEEN_PARAGRAPHS = 1.5;
    private static final double WITHIN_GROUP = 5;
    private static final double BETWEEN_GROUPS = 0;
    private static final double OUT_OF_ORDER = 0.5;
    private static final double WITHOUT_THEME = 0.1;
    private static final double IMPOSSIBLE = -1_000_000;

    private static final List<String> THEMES = Section.THEMES;

    private final Layout layout;
    private final Set<String> possible;

    ThemeCutter(Layout layout, Set<String> possible) {
        this.layout = layout;
        this.possible = Set.copyOf(possible);
    }

    /** How two sentences are parted. */
    enum Gap {
        NONE(WITHIN_PARAGRAPH),
        LINE(WITHIN_GROUP),
        PARAGRAPH_UNDER_HEADING(UNDER_HEADING),
        PARAGRAPH(BETWEEN_PARAGRAPHS),
        PARAGRAPH_OF_GROUP(WITHIN_GROUP),
        GROUP(BETWEEN_GROUPS);

        private final double cost;

        Gap(double cost) {
            this.cost = cost;
        }
    }

    /** A sentence with what parts it from the one before. */
    record Part(List<Token> tokens, Gap gap) {}

    /**
     * The theme of each part.
     *
     * @param first the theme of the first, where a heading tells it
     */
    List<String> themesOf(List<Part> parts, Optional<String> first) {
        List<int[]> ways = new ArrayList<>();
        double[] best = THEMES.stream()
                .mapToDouble(theme -> first.isEmpty() || first.get().equals(theme) ? 0 : IMPOSSIBLE)
                .toArray();
        for (int at = 0; at < parts.size(); at++) {
            int[] from = new int[THEMES.size()];
            best = step(best, from, parts.get(at), at == 0);
            ways.add(from);
        }
        return wayBack(best, ways);
    }

    private double[] step(double[] before, int[] from, Part part, boolean first) {
        Map<String, Integer> cues = layout.themesOf(part.tokens());
        double[] after = new double[THEMES.size()];
        for (int to = 0; to < after.length; to++) {
            from[to] = to;
            for (int other = 0; other < after.length && !first; other++) {
                if (before[other] - cost(other, to, part.gap()) > before[from[to]] - cost(from[to], to, part.gap())) {
                    from[to] = other;
                }
            }
            after[to] =
                    before[from[to]] - (first ? 0 : cost(from[to], to, part.gap())) + evidence(cues, THEMES.get(to));
        }
        return after;
    }

    private double evidence(Map<String, Integer> cues, String theme) {
        if (!possible.contains(theme)) {
            return IMPOSSIBLE;
        }
        double none = theme.equals(Section.OTHER) && cues.isEmpty() ? WITHOUT_THEME : 0;
        return cues.getOrDefault(theme, 0) + none;
    }

    private double cost(int from, int to, Gap gap) {
        if (from == to) {
            return 0;
        }
        boolean standardsFollow = THEMES.get(from).equals(Section.PROFILE) && to == 0;
        if (gap == Gap.NONE && standardsFollow) {
            return BEFORE_STANDARDS;
        }
        boolean inOrder = to == from + 1 || standardsFollow;
        return gap.cost + (inOrder ? 0 : OUT_OF_ORDER);
    }

    private List<String> wayBack(double[] last, List<int[]> ways) {
        int at = 0;
        for (int theme = 1; theme < last.length; theme++) {
            at = last[theme] > last[at] ? theme : at;
        }
        String[] found = new String[ways.size()];
        for (int part = ways.size() - 1; part >= 0; part--) {
            found[part] = THEMES.get(at);
            at = ways.get(part)[at];
        }
        return List.of(found);
    }
}
