package org.tipgraph.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tipgraph.query.Question;

/**
 * How programs get the result of a question: commands and lines of code to copy.
 *
 * @param address of the server, such as {@code http://127.0.0.1:3030/}
 * @param values of parameters, by their names
 */
public record Snippets(Question question, String address, Map<String, String> values) {

    public Snippets {
        values = Map.copyOf(values);
    }

    public String curl() {
        return "curl -s '" + result() + "'";
    }

    /** All columns as text: "020" is a code, and "NA" is Namibia. */
    public String python() {
        return question.makesGraph() ? """
                import rdflib

                graph = rdflib.Graph().parse("%s")
                """.formatted(result()) : """
                import pandas

                rows = pandas.read_csv("%s", dtype=str, keep_default_na=False)
                """.formatted(result());
    }

    public String r() {
        return question.makesGraph() ? """
                turtle <- readLines("%s", encoding = "UTF-8")
                """.formatted(result()) : """
                rows <- read.csv("%s", colClasses = "character", na.strings = "", encoding = "UTF-8")
                """.formatted(result());
    }

    /** Where the result is, in the format that most tools read. */
    private String result() {
        return address + "query/" + question.name() + (question.makesGraph() ? "/graph.ttl" : ".csv") + asked(values);
    }

    /** The part of an address that sets parameters. What is no letter, digit, dot, hyphen or underscore is encoded. */
    static String asked(Map<String, String> values) {
        String set = new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + "="
                                + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)
                                        .replace("*", "%2A"))
                        .collect(Collectors.joining("&"));
        return set.isEmpty() ? "" : "?" + set;
    }
}
