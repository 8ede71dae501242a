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
        Lang syntax = syntax(file).orElseThrow(() -> unknownSyntax());
        if (Files.isDirectory(file)) {
            throw problem("is-folder", "This is a folder, not a file.", "Name a file in it.");
        }
        DatasetGraph graphs = DatasetGraphFactory.createGeneral();
        try {
            checkEncoding(syntax);
            parse(syntax, graphs);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return new GraphFile(file.toString(), graphs, problems.warnings());
    }

    /** All syntaxes are UTF-8 but RDF/XML, which names its encoding and whose parser is strict. */
    private void checkEncoding(Lang syntax) throws IOException, InputException {
        if (syntax.equals(Lang.RDFXML)) {
            return;
        }
        try (InputStream in = open()) {
            Optional<Problem> problem = new LineEncoding(file.toString()).check(in);
            if (problem.isPresent()) {
                throw new InputException(problem.get());
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.toString().endsWith(".gz");
        return new BufferedInputStream(zipped ? new GZIPInputStream(in) : in);
    }

    private void parse(Lang syntax, DatasetGraph graphs) throws IOException, InputException {
        try (InputStream in = open()) {
            RDFParser.source(in)
                    .forceLang(syntax)
                    .base(Tip.BASE)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(problems)
                    .set(LangJSONLD11.JSONLD_OPTIONS, withoutRemoteContexts())
                    .parse(graphs);
        } catch (RiotException | AtlasException e) {
            throw new InputException(problems.withErrorOf(e));
        } catch (StackOverflowError e) { // the parsers recurse: only the file's nesting can be the reason
            String what = "Brackets or elements of the file are nested thousands of levels deep.";
            throw problem("nested-too-deeply", what, "Check a file that tipgraph wrote.");
        }
    }

    private static JsonLdOptions withoutRemoteContexts() {
        return new JsonLdOptions((uri, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + uri + " is not in the file, and nothing is fetched from elsewhere");
        });
    }

    private InputException unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return problem("no-such-file", "There is no such file.", "Check the name and the folder you are in.");
        }
        if (e instanceof AccessDeniedException) {
            return problem("no-permission", "You have no permission to read this file.", "Ask its owner for it.");
        }
        String what = "The file cannot be read: " + e.getMessage() + ".";
        return problem("unreadable-file", what, "Check the disk, or read from a copy.");
    }

    private InputException unknownSyntax() {
        return problem(
                "unknown-syntax",
                "The name of the file does not tell a syntax of RDF.",
                "Give a file whose name ends in .ttl, .nt, .trig, .nq, .jsonld or .rdf, or in one of these and .gz.");
    }

    private InputException problem(String code, String what, String remedy) {
        return new InputException(Problem.error(code, what, Where.file(file.toString()), remedy));
    }
}
