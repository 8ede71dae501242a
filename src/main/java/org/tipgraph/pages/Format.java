package org.tipgraph.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tipgraph.dump.DumpFormat;

/** The forms in which a thing is described; of those that are liked as well, the first is given. */
public enum Format {
    HTML("HTML", "html", "text/html", Optional.empty()),
    TURTLE("Turtle", DumpFormat.TURTLE),
    JSONLD("JSON-LD", DumpFormat.JSONLD),
    NTRIPLES("N-Triples", DumpFormat.NTRIPLES),
    RDFXML("RDF/XML", DumpFormat.RDFXML);

    private final String label;
    private final String extension;
    private final String mediaType;
    private final Optional<DumpFormat> rdf;

    Format(String label, DumpFormat rdf) {
        this(label, rdf.extension(), rdf.mediaType(), Optional.of(rdf));
    }

    Format(String label, String extension, String mediaType, Optional<DumpFormat> rdf) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
        this.rdf = rdf;
    }

    /** The formats that programs read: all but pages. */
    public static List<Format> data() {
        return Stream.of(values()).filter(format -> format.rdf.isPresent()).toList();
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The end of the address of a document in this format, such as {@code .ttl}. */
    public String suffix() {
        return "." + extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type as a header tells it: only pages need to say that they are in UTF-8. */
    public String contentType() {
        return this == HTML ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The format of the dumps that writes it; none for pages. */
    public Optional<DumpFormat> rdf() {
        return rdf;
    }
}
