package org.tipgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which known names a person may have meant. */
final class NearestNames {

    private NearestNames() {}

    /** At most this many names: those with what was typed in them first, then those with the fewest edits to it. */
    static List<String> of(String typed, Collection<String> names, int most) {
        Comparator<String> byPart = Comparator.comparing(name -> !name.contains(typed));
        return names.stream()
                .sorted(byPart.thenComparing(name -> edits(typed, name)).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The Levenshtein distance. */
    static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row = nextRow(row, from.charAt(i - 1), to, i);
        }
        return row[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, String to, int first) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (to.charAt(j - 1) == letter ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
