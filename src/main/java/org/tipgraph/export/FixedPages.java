package org.tipgraph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.TableFile;
import org.tipgraph.pages.AboutPage;
import org.tipgraph.pages.Completions;
import org.tipgraph.pages.DumpsPage;
import org.tipgraph.pages.EditorPage;
import org.tipgraph.pages.FrontPage;
import org.tipgraph.pages.Gallery;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.NotFoundPage;
import org.tipgraph.pages.PicturesPage;
import org.tipgraph.pages.Scope;
import org.tipgraph.pages.TablesPage;
import org.tipgraph.query.Question;
import org.tipgraph.text.InputException;

/** The pages that are about no name in the data, and the files of the release that they lead to. */
final class FixedPages {

    private final Release release;
    private final DatasetGraph dataset;
    private final SiteSettings settings;
    private final SiteFolder folder;

    FixedPages(Release release, DatasetGraph dataset, SiteSettings settings, SiteFolder folder) {
        this.release = release;
        this.dataset = dataset;
        this.settings = settings;
        this.folder = folder;
    }

    /** @param longest how long it may take to count for a picture */
    void write(Catalogue catalogue, List<Question> questions, Duration longest) throws InputException, IOException {
        Links links = settings.links();
        PicturesPage pictures = new Gallery(dataset, links.from("pictures"), longest).page(Scope.all());
        FrontPage front =
                Txn.calculateRead(dataset, () -> FrontPage.of(release, dataset, links.from(""), pictures, catalogue));
        write("index.html", front.html(settings.address()));
        write("pictures.html", pictures.html());
        write("about.html", new AboutPage(links.from("about"), release.id()).html());
        write("404.html", new NotFoundPage(settings.linksFromAnywhere(), "No file has this address.").html());
        writeFiles(links);
        if (settings.endpoint().isPresent()) {
            writeEditor(questions, links.from("editor"));
        }
    }

    private void writeFiles(Links links) throws IOException {
        write("dumps/index.html", new DumpsPage(links.from("dumps/"), release).html());
        write("tables/index.html", TablesPage.of(links.from("tables/"), release).html());
        for (DumpFile file : release.manifest().files()) {
            folder.take(release.dumps().resolve(file.name()), "dumps/" + file.name());
        }
        folder.take(release.dumps().resolve(Release.MANIFEST), "dumps/" + Release.MANIFEST);
        folder.take(release.dumps().resolve(Release.CHECKSUMS), "dumps/" + Release.CHECKSUMS);
        for (TableFile file : release.manifest().tables()) {
            folder.take(release.tables().resolve(file.name()), "tables/" + file.name());
        }
        if (!release.manifest().tables().isEmpty()) {
            folder.take(release.tables().resolve(Release.CHECKSUMS), "tables/" + Release.CHECKSUMS);
        }
    }

    private void writeEditor(List<Question> questions, Links links) throws IOException {
        write("editor.html", EditorPage.of(questions, "", links).html());
        write(
                "completions.json",
                Txn.calculateRead(dataset, () -> Completions.json(dataset, release.manifest(), questions)));
    }

    private void write(String file, String text) throws IOException {
        folder.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
