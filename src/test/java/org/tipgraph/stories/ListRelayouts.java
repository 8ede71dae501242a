package org.tipgraph.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recommendations as another kind of list. */
final class ListRelayouts {

    private static final Pattern LIST = Pattern.compile("(?m)^(RECOMMENDATIONS.*\\n+)(.*;.*)$");

    private ListRelayouts() {}

    static List<Relayout> all() {
        List<Relayout> all = new ArrayList<>();
        for (String mark : List.of("•", "·", "-", "*", "–", "—", "o", "\uf0b7", "▪", "§", "➢", "", "")) {
            all.add(list(
                    "items with " + (mark.isEmpty() ? "nothing" : mark),
                    items -> "\n" + each(items, mark + " ", "\n")));
        }
        all.add(list("items as paragraphs", items -> "\n" + each(items, "", "\n\n")));
        all.add(list("items with bullets as paragraphs", items -> "\n" + each(items, "• ", "\n\n")));
        all.add(list("items with bullets and tabulators", items -> "\n" + each(items, "•\t", "\n")));
        all.add(list("indented items", items -> "\n" + each(items, "    • ", "\n")));
        all.add(list("items with bullets on lines of their own", items -> "\n" + each(items, "•\n", "\n")));
        all.add(list(
                "items without full stops",
                items -> "\n" + each(items, "• ", "\n").replaceAll("(?m)\\.$", "")));
        all.add(list(
                "items with semicolons", items -> "\n" + each(items, "• ", "\n").replaceAll("(?m)\\.$", ";")));
        all.add(list("items glued together", items -> each(items, "•", "")));
        all.add(list("items in one line", items -> each(items, "• ", " ")));
        all.add(list("sentences", items -> each(items, "", " ")));
        all.add(list("glued sentences", items -> each(items, "", "")));
        all.add(list("wrapped items", items -> "\n" + LineRelayouts.wrapped(each(items, "• ", "\n"), 50)));
        all.add(list("items with numbers", items -> "\n" + numbered(items, "%d. ")));
        all.add(list("items with numbers in brackets", items -> "\n" + numbered(items, "(%d) ")));
        all.add(list("items with numbers and brackets", items -> "\n" + numbered(items, "%d) ")));
        return all;
    }

    private static Relayout list(String name, UnaryOperator<String> change) {
        return new Relayout(name, text -> {
            Matcher list = LIST.matcher(text);
            return list.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + change.apply(found.group(2))));
        });
    }

    private static String each(String items, String before, String after) {
        StringBuilder list = new StringBuilder();
        for (String item : items(items)) {
            list.append(before).append(item).append('.').append(after);
        }
        return list.toString().stripTrailing();
    }

    private static String numbered(String items, String format) {
        StringBuilder list = new StringBuilder();
        int number = 1;
        for (String item : items(items)) {
            list.append(String.format(Locale.ROOT, format, number++))
                    .append(item)
                    .append(".\n");
        }
        return list.toString().stripTrailing();
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String item : list.split("; ")) {
            String bare = item.replaceFirst("^and ", "").replaceFirst("\\.$", "");
            items.add(bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1));
        }
        return items;
    }
}
