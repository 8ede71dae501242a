package org.tipgraph.export;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page leads to, and the places in it that can be led to.
 *
 * @param links as they stand in it
 */
record Hypertext(Set<String> links, Set<String> places) {

    private static final String LEADING = "href|src|action|cite|data-atlas";
    private static final Pattern LINK = Pattern.compile("\\s(?:" + LEADING + ")=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\sid=\"([^\"]*)\"");

    static Hypertext of(String html) {
        return new Hypertext(all(LINK, html), all(PLACE, html));
    }

    private static Set<String> all(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .collect(Collectors.toSet());
    }

    /** The page without where it leads, and without what only a server, or only a file, says. */
    static String withoutLinks(String html) {
        return html.replaceAll("\\s(" + LEADING + ")=\"[^\"]*\"", "")
                .replaceAll("\\s*<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replaceAll("\\s*<li><a>Query editor</a></li>", "")
                .replaceAll("\\s*<a>(All of it as data|What points\\s+to it, as data)</a>\\.", "")
                .replaceAll("\\s+", " ");
    }
}
