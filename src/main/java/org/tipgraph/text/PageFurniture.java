package org.tipgraph.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Blanks out what stands at the head and the foot of pages, and rules between paragraphs, so that sentences go on from
 * page to page.
 *
 * <pre>{@code "women from⏎⏎KENYA⏎⏎⏎Trafficking in Persons Report 2014 | 230⏎⏎Uganda" → "women from⏎     …     Uganda"}</pre>
 */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[|\\s–—-]*(page )?\\d{1,4}( of \\d{1,4})?[|\\s–—-]*");
    private static final Pattern RULE = Pattern.compile("[-=_*~|–—\\s]{3,}");
    private static final Pattern TIER = Pattern.compile("(?i)\\btier\\s*[123]\\b");
    private static final Pattern DEPARTMENT = Pattern.compile("(?i)(united states|u\\.s\\.) department of state");
    private static final Pattern ON_EACH_PAGE = Pattern.compile(
            "(?i)trafficking in persons report|\\btip report|country narratives?|january|june|july|\\b\\d+\\b|\\b[a-z]\\b|department of state|united states|u\\.s\\.");

    private final Lines lines;
    private final String title;
    private final char[] characters;

    private PageFurniture(String text, Identity identity) {
        this.lines = Lines.of(text);
        this.title = words(identity.title());
        this.characters = text.toCharArray();
    }

    /** The text with blanks for the furniture of its pages; all else stands where it stood. */
    static String blankedIn(String text, Identity identity) {
        PageFurniture furniture = new PageFurniture(text, identity);
        furniture.blank();
        return new String(furniture.characters);
    }

    private void blank() {
        int last = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (isFurniture(lines.words(line))) {
                fill(lines.span(line).begin(), lines.span(line).end(), false);
            } else {
                boolean skipped = last >= 0 && last < line - 1;
                if (skipped && goesOn(last, line)) {
                    int end = lines.span(last).end();
                    fill(end + 1, lines.span(line).begin(), true);
                    characters[end] = '\n';
                }
                last = line;
            }
        }
    }

    private void fill(int begin, int end, boolean lineEndsToo) {
        for (int at = begin; at < end; at++) {
            if (lineEndsToo || characters[at] != '\n') {
                characters[at] = ' ';
            }
        }
    }

    /** Whether the sentence of a line goes on in one that furniture parts from it. */
    private boolean goesOn(int line, int next) {
        String words = lines.words(line);
        boolean inCapitals = words.equals(words.toUpperCase(Locale.ROOT));
        boolean smallLetter = Character.isLowerCase(lines.words(next).charAt(0));
        return !lines.endsSentence(line) && !inCapitals && (smallLetter || lines.isFull(line));
    }

    private boolean isFurniture(String line) {
        return line.length() <= Lines.LONGEST_WRAPPED
                && !TIER.matcher(line).find()
                && (PAGE_NUMBER.matcher(line).matches()
                        || RULE.matcher(line).matches()
                        || DEPARTMENT.matcher(line).matches()
                        || isPartOfTitle(line)
                        || isNameOfReport(line));
    }

    private boolean isPartOfTitle(String line) {
        String words = words(line);
        return words.length() > 3
                && Character.isUpperCase(line.charAt(0))
                && (" " + title + " ").contains(" " + words + " ");
    }

    /** Whether a line has nothing but the name of the report and what editions print beside it. */
    private boolean isNameOfReport(String line) {
        if (!TitleLine.isOne(line)) {
            return false;
        }
        String rest = words(ON_EACH_PAGE.matcher(TitleLine.plain(line)).replaceAll(" "));
        return rest.isEmpty() || isPartOfTitle(rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1));
    }

    private static String words(String line) {
        return TitleLine.plain(line)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’]", "'")
                .replaceAll("[^\\p{L}\\d']+", " ")
                .strip();
    }
}
