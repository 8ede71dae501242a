package org.tipgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.OutputTrouble;
import org.tipgraph.dump.Release;
import org.tipgraph.pages.Describer;
import org.tipgraph.pages.Description;
import org.tipgraph.pages.FileName;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Paging;
import org.tipgraph.publish.Limits;
import org.tipgraph.publish.Serving;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;

/**
 * Writes a release as a site of files. Until {@link #publish} the folder is what it was. The same release and settings
 * give the same bytes.
 */
public final class SiteWriter implements AutoCloseable {

    /** Nobody waits for a page here. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Path out;
    private final SiteFolder folder;
    private final Serving serving;
    private final SiteSettings settings;
    private final Catalogue catalogue;
    private final NamesByGraph names;
    private final Describer describer;

    private SiteWriter(Path out, SiteFolder folder, Serving serving, SiteSettings settings) {
        this.out = out;
        this.folder = folder;
        this.serving = serving;
        this.settings = settings;
        this.catalogue = serving.catalogue().at(settings.addresses());
        this.names = new NamesByGraph(serving.dataset());
        this.describer = new Describer(serving.dataset(), settings.links(), settings.address());
    }

    /**
     * Begins a site.
     *
     * @param release where the release is, see {@link Release#at}
     * @param out the folder of the site; one with other things in it is refused
     */
    public static SiteWriter open(Path release, Path out, SiteSettings settings) throws InputException {
        Release found = Release.at(release);
        SiteFolder folder = SiteFolder.at(out);
        try {
            Limits limits = Limits.standard().withQueryTime(LONGEST);
            Serving serving = Serving.load(found, settings.store(), settings.addresses(), limits);
            return new SiteWriter(out, folder, serving, settings);
        } catch (InputException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** How many graphs there are. */
    public int graphs() {
        return Txn.calculateRead(serving.dataset(), names::graphs).size();
    }

    /** How many files have been written. */
    public long files() {
        return folder.files();
    }

    /** @param graphIsDone told after each graph */
    public void write(Runnable graphIsDone) throws InputException {
        List<Question> questions = QuestionLibrary.bundled().questions();
        DatasetGraph dataset = serving.dataset();
        try {
            AssetFiles.write(folder);
            new FixedPages(serving.release(), dataset, settings, folder).write(catalogue, questions, LONGEST);
            Results results = new Results(dataset, LONGEST, folder);
            for (Question question : questions) {
                results.write(question);
            }
            for (Node graph : Txn.calculateRead(dataset, names::graphs)) {
                Txn.calculateRead(dataset, () -> names.in(graph)).parallelStream()
                        .forEach(path -> Txn.executeRead(dataset, () -> write(path)));
                graphIsDone.run();
            }
            folder.write(".well-known/void", describer.write(describe("void"), Format.TURTLE, Paging.first()));
        } catch (IOException e) {
            throw OutputTrouble.writing(out, e);
        } catch (UncheckedIOException e) {
            throw OutputTrouble.writing(out, e.getCause());
        }
    }

    private Description describe(String path) {
        return path.equals("void")
                ? new Description(
                        Catalogue.VOID,
                        true,
                        catalogue.voidDescription().stream().toList())
                : describer
                        .describe(path)
                        .orElseThrow(() -> new IllegalStateException("a name that is used says nothing: " + path));
    }

    /** The files on a name. */
    private void write(String path) {
        Description description = describe(path);
        FileName file = FileName.of(path);
        try {
            for (Format format : Format.values()) {
                if (format.rdf().isPresent()) {
                    folder.write(file.document(format), describer.write(description, format, Paging.first()));
                }
            }
            Iterator<String> pages = describer.pages(description).iterator();
            for (int part = 1; pages.hasNext(); part++) {
                folder.write(file.part(part), pages.next().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the site in place. */
    public void publish() throws InputException {
        try {
            folder.publish("Written by tipgraph site from release "
                    + serving.release().id() + ". The next run replaces this folder.\n");
        } catch (IOException e) {
            throw OutputTrouble.writing(out, e);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws InputException {
        serving.close();
        folder.close();
    }
}
