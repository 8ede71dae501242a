package org.tipgraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tipgraph.explain.Stretch.Kind;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Section;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.Span;

/** What of a narrative stands in no sentence: its title, its headings, and what web pages have around it. */
final class Surroundings {

    /** What sentences leave of a line, from its first letter or digit to its last character, with a letter in it. */
    private static final Pattern LINE = Pattern.compile("[\\p{L}\\p{N}](?=[^\\n]*\\p{L})[^\\n]*\\S|\\p{L}");

    private final Narrative narrative;
    private final String file;

    Surroundings(Narrative narrative, String file) {
        this.narrative = narrative;
        this.file = file;
    }

    List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        int begin = 0;
        for (Sentence sentence : narrative.sentences()) {
            add(begin, sentence.span().begin(), found);
            begin = sentence.span().end();
        }
        add(begin, narrative.reading().length(), found);
        return found;
    }

    private void add(int begin, int end, List<Stretch> found) {
        Matcher line = LINE.matcher(narrative.reading()).region(begin, Math.max(begin, end));
        while (line.find()) {
            Span span = new Span(line.start(), line.end());
            found.add(stretch(span));
        }
    }

    private Stretch stretch(Span span) {
        String section = narrative.sections().stream()
                .filter(it -> it.span().contains(span))
                .map(Section::kind)
                .findFirst()
                .orElse("");
        String words = narrative.quote(span);
        Kind kind = isTitle(words) ? Kind.TITLE : section.isEmpty() ? Kind.OUTSIDE : Kind.HEADING;
        return new Stretch(kind, section, MarkedPassage.where(span, narrative, file), words);
    }

    private boolean isTitle(String words) {
        return narrative.identity().title().strip().equals(words);
    }
}
