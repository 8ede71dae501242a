package org.tipgraph.dump;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.tipgraph.vocabulary.Tip;

/** The formats that a release is published in. */
public enum DumpFormat {
    TURTLE("ttl", "text/turtle", Scope.UNION, Lang.TURTLE) {
        @Override
        DumpWriter open(OutputStream out) {
            return RioDumpWriter.start(new ExactTurtleWriter(out, Tip.BASE));
        }
    },
    NTRIPLES("nt", "application/n-triples", Scope.UNION, Lang.NTRIPLES) {
        @Override
        DumpWriter open(OutputStream out) {
            return RioDumpWriter.start(Rio.createWriter(RDFFormat.NTRIPLES, out));
        }
    },
    TRIG("trig", "application/trig", Scope.GRAPHS, Lang.TRIG) {
        @Override
        DumpWriter open(OutputStream out) {
            return RioDumpWriter.start(new ExactTrigWriter(out, Tip.BASE));
        }
    },
    NQUADS("nq", "application/n-quads", Scope.GRAPHS, Lang.NQUADS) {
        @Override
        DumpWriter open(OutputStream out) {
            return RioDumpWriter.start(Rio.createWriter(RDFFormat.NQUADS, out));
        }
    },
    JSONLD("jsonld", "application/ld+json", Scope.GRAPHS, Lang.JSONLD) {
        @Override
        DumpWriter open(OutputStream out) {
            return new JsonLdDumpWriter(out);
        }
    },
    RDFXML("rdf", "application/rdf+xml", Scope.UNION, Lang.RDFXML) {
        @Override
        DumpWriter open(OutputStream out) {
            return RioDumpWriter.start(new ExactRdfXmlWriter(out));
        }
    };

    /** Whether a dump holds the union of the graphs, or the graphs with their names. */
    public enum Scope {
        UNION,
        GRAPHS
    }

    private final String extension;
    private final String mediaType;
    private final Scope scope;
    private final Lang lang;

    DumpFormat(String extension, String mediaType, Scope scope, Lang lang) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.scope = scope;
        this.lang = lang;
    }

    /** A writer of this format; the stream stays the caller's to close. */
    abstract DumpWriter open(OutputStream out);

    /** Such as {@code tipgraph.ttl}. */
    public String fileName() {
        return "tipgraph." + extension;
    }

    /** Such as {@code ttl}. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public Scope scope() {
        return scope;
    }

    /** The format by the name that Jena has for it. */
    Lang lang() {
        return lang;
    }
}
