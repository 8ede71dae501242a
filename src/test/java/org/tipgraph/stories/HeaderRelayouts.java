package org.tipgraph.stories;

import java.util.List;

/** Other lines that name the country and its tier, or none; and what later editions have beside the text. */
final class HeaderRelayouts {

    private static final String HEADER = "(?m)^([\\p{Lu} ]+): (Tier .*)$";
    private static final String TIERS = """
            TIER RANKING BY YEAR

            2014 2015 2016 2017 2018
            2 2WL 2WL 2 2

            """;

    private HeaderRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                header("tier in brackets", "$1 ($2)"),
                header("tier in brackets and capitals", "$1 (TIER 2 WATCH LIST)"),
                header("tier before the country", "$2 – $1"),
                header("tier on a line of its own", "$1\n$2"),
                header("tier in a paragraph of its own", "$1\n\n$2"),
                header("tier after a dash", "$1 – $2"),
                header("tier glued to the country", "$1$2"),
                header("only the country", "$1"),
                header("no header", ""),
                header("a table of tiers", "$0\n\n" + TIERS),
                header("a table of tiers before", TIERS + "$0"),
                header("a box", "$0\n\nPARTIES TO THE PALERMO PROTOCOL: Yes\n\nGNI per capita: $41,000\n"));
    }

    private static Relayout header(String name, String replacement) {
        return new Relayout(
                name, text -> text.replaceFirst(HEADER, replacement.replaceAll("\\$(?=\\d,|\\d\\d)", "\\\\\\$")));
    }
}
