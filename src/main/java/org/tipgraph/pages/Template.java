package org.tipgraph.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of {@code src/main/resources/pages/} with places such as {@code {{triples}}} to fill. */
public record Template(String html) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    public static Template named(String file) {
        try (InputStream in = Template.class.getResourceAsStream("/pages/" + file)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("part of the program: " + file, e);
        }
    }

    /** Fills each place with HTML. A place without a filling is a programming error. */
    public String fill(Map<String, String> fillings) {
        return PLACE.matcher(html).replaceAll(place -> {
            String name = place.group(1);
            if (!fillings.containsKey(name)) {
                throw new IllegalArgumentException("nothing to put in place of " + name);
            }
            return Matcher.quoteReplacement(fillings.get(name));
        });
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
