package org.tipgraph.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the templates of {@code src/main/jte}, which the build has made classes of this package. What they are given is
 * escaped as its place in the HTML demands.
 */
final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, Templates.class.getPackageName());

    private Templates() {}

    /** The page of a template that has one parameter, named {@code page}. */
    static String fill(String template, Object page) {
        return fill(template, Map.of("page", page));
    }

    static String fill(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        ENGINE.render(template + ".jte", parameters, html);
        return html.toString();
    }
}
