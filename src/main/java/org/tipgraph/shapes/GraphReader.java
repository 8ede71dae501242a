package org.tipgraph.shapes;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.vocabulary.Tip;

/** Reads one file of RDF; what is wrong with it becomes problems and not lines in a log. */
final class GraphReader {

    private static final List<Lang> SYNTAXES =
            List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS, Lang.JSONLD, Lang.JSONLD11, Lang.RDFXML);

    private final Path file;
    private final SyntaxProblems problems;

    GraphReader(Path file) {
        this.file = file;
        this.problems = new SyntaxProblems(file.toString());
    }

    /** The syntax that a file's name tells. */
    static Optional<Lang> syntax(Path file) {
        return Optional.ofNullable(RDFLanguages.pathnameToLang(file.toString())).filter(SYNTAXES::contains);
    }

    GraphFile read() throws InputException {
        Lang syntax = syntax(file).orElseThrow(() -> new InputException(unknownSyntax()));
        DatasetGraph graphs = DatasetGraphFactory.createGeneral();
        try (InputStream in = open()) {
            parse(in, syntax, graphs);
        } catch (IOException | RuntimeIOException e) {
            throw new InputException(unreadable(e));
        }
        return new GraphFile(file.toString(), graphs, problems.warnings());
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.toString().endsWith(".gz");
        return new BufferedInputStream(zipped ? new GZIPInputStream(in) : in);
    }

    private void parse(InputStream in, Lang syntax, DatasetGraph graphs) throws InputException {
        try {
            RDFParser.source(in)
                    .forceLang(syntax)
                    .base(Tip.BASE)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(problems)
                    .set(LangJSONLD11.JSONLD_OPTIONS, withoutRemoteContexts())
                    .parse(graphs);
        } catch (RiotException | AtlasException e) {
            throw new InputException(problems.withErrorOf(e));
        }
    }

    private static JsonLdOptions withoutRemoteContexts() {
        return new JsonLdOptions((uri, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + uri + " is not in the file, and nothing is fetched from elsewhere");
        });
    }

    private Problem unknownSyntax() {
        return Problem.error(
                "unknown-syntax",
                "The name of the file does not tell a syntax of RDF.",
                Where.file(file.toString()),
                "Give a file whose name ends in .ttl, .nt, .trig, .nq, .jsonld or .rdf, or in one of these and .gz.");
    }

    private Problem unreadable(Exception e) {
        Where where = Where.file(file.toString());
        if (e instanceof NoSuchFileException) {
            return Problem.error("no-such-file", "There is no such file.", where, "Look for a slip in the path.");
        }
        if (e instanceof AccessDeniedException) {
            String remedy = "Ask its owner for permission to read it.";
            return Problem.error("no-permission", "You may not read the file.", where, remedy);
        }
        String what = "The file cannot be read: " + e.getMessage() + ".";
        return Problem.error("unreadable-file", what, where, "Copy the file again from where it comes from.");
    }
}
