package org.tipgraph.stories;

import java.util.List;

/** Other characters for the same words. */
final class CharacterRelayouts {

    private CharacterRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                new Relayout("straight quotes", CharacterRelayouts::straightQuotes),
                new Relayout("curly apostrophes", text -> text.replace('\'', '’')),
                new Relayout(
                        "curly quotes",
                        text -> text.replaceAll("(?<=\\s)\"(?=\\w)", "“").replace('"', '”')),
                new Relayout("blanks that do not break", text -> text.replace(' ', '\u00a0')),
                new Relayout("some blanks that do not break", text -> text.replaceAll(" (?=\\d|of|the)", "\u00a0")),
                new Relayout("thin blanks", text -> text.replace(' ', '\u2009')),
                new Relayout("narrow blanks before marks", text -> text.replaceAll("(?=[;:])", "\u202f")),
                new Relayout("double blanks after sentences", text -> text.replaceAll("(?<=[.;]) ", "  ")),
                new Relayout("tabulators for blanks", text -> text.replaceAll("(?<=\\.) ", "\t")),
                new Relayout("blanks of no width", text -> text.replaceAll("(?<=,) ", " \u200b")),
                new Relayout("soft hyphens", text -> text.replaceAll("(?<=\\p{Ll}{4})(?=\\p{Ll}{4})", "\u00ad")),
                new Relayout("ligatures", CharacterRelayouts::ligatures),
                new Relayout("en dashes", text -> text.replace(" - ", " – ").replace("—", "–")),
                new Relayout("em dashes", text -> text.replaceAll(" [-–] ", "—").replace("–", "—")),
                new Relayout("typewriter dashes", text -> text.replaceAll("[—–]", "--")),
                new Relayout("typographic hyphens", text -> text.replaceAll("(?<=\\w)-(?=\\w)", "\u2010")),
                new Relayout("hyphens that do not break", text -> text.replaceAll("(?<=\\w)-(?=\\w)", "\u2011")),
                new Relayout(
                        "letters composed of two",
                        text -> text.replace("é", "e\u0301").replace("ô", "o\u0302")),
                new Relayout("named entities", CharacterRelayouts::entities),
                new Relayout("numbered entities", CharacterRelayouts::numberedEntities),
                new Relayout("blanks as entities", text -> text.replaceAll("(?<=[.;,]) ", "&nbsp;")));
    }

    private static String straightQuotes(String text) {
        return text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
    }

    private static String ligatures(String text) {
        return text.replace("ffi", "ﬃ")
                .replace("ffl", "ﬄ")
                .replace("ff", "ﬀ")
                .replace("fi", "ﬁ")
                .replace("fl", "ﬂ");
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;")
                .replaceAll("[’']", "&rsquo;")
                .replace("“", "&ldquo;")
                .replace("”", "&rdquo;")
                .replace("—", "&mdash;")
                .replace("–", "&ndash;");
    }

    private static String numberedEntities(String text) {
        return text.replaceAll("[’']", "&#8217;")
                .replace("“", "&#x201C;")
                .replace("”", "&#x201d;")
                .replace("€", "&#8364;");
    }
}
