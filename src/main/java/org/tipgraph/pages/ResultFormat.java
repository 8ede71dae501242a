package org.tipgraph.pages;

import java.util.Arrays;
import java.util.Optional;

/** A format in which the rows of a SELECT, or the truth of an ASK, can be had from an address. */
public enum ResultFormat {
    /** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">SPARQL 1.1 results in CSV</a>: plain values. */
    CSV("CSV", "csv", "text/csv"),
    /** <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 results in JSON</a>. */
    JSON("JSON", "json", "application/sparql-results+json"),
    /** SPARQL 1.1 results in TSV: RDF terms as in Turtle. */
    TSV("TSV", "tsv", "text/tab-separated-values"),
    /** <a href="https://www.w3.org/TR/rdf-sparql-XMLres/">SPARQL results in XML</a>. */
    XML("XML", "xml", "application/sparql-results+xml");

    private final String label;
    private final String extension;
    private final String mediaType;

    ResultFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format of a suffix such as {@code .csv}. */
    public static Optional<ResultFormat> of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The end of the address of a result in this format. */
    public String suffix() {
        return "." + extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
