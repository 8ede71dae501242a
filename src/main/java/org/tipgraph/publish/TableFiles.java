package org.tipgraph.publish;

import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.dump.Release;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.Once;
import org.tipgraph.pages.TablesPage;
import org.tipgraph.tables.TableGroup;

/**
 * The tables of a release under {@code /tables/}, with their list. Each CSV leads to the description of its columns.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#link-header">CSV on the Web, Link Header</a>
 */
final class TableFiles extends Handler.Wrapper {

    private static final String FOLDER = "/tables/";
    private static final String DESCRIBED_BY =
            "<" + TableGroup.METADATA + ">; rel=\"describedby\"; type=\"application/csvm+json\"";

    private final Release release;
    private final Links links;
    private final Page list;

    TableFiles(Release release, Links links) {
        super(new ReleaseFiles(release, new MediaTypes()));
        this.release = release;
        this.links = links;
        Supplier<String> html = Once.of(() -> TablesPage.of(links, release).html());
        this.list = Page.html(request -> html.get());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (path.equals("/tables")) {
            Response.sendRedirect(request, response, callback, links.page("tables/"));
            return true;
        }
        if (path.equals(FOLDER)) {
            return list.handle(request, response, callback);
        }
        if (!has(path)) {
            Sentence.send(response, callback, 404, "There is no such table. See /tables/ for what there is.");
            return true;
        }
        if (path.endsWith(".csv")) {
            response.getHeaders().add(HttpHeader.LINK, DESCRIBED_BY);
        }
        return super.handle(request, response, callback);
    }

    private boolean has(String path) {
        return path.equals(FOLDER + Release.CHECKSUMS)
                || release.manifest().tables().stream().anyMatch(file -> path.equals(FOLDER + file.name()));
    }

    /** By the ends of names. */
    private static final class MediaTypes extends MimeTypes.Mutable {

        MediaTypes() {
            addMimeMapping("csv", "text/csv;charset=utf-8;header=present");
            addMimeMapping("parquet", "application/vnd.apache.parquet");
        }

        @Override
        public String getMimeByExtension(String name) {
            if (name.endsWith(TableGroup.METADATA)) {
                return "application/csvm+json";
            }
            return name.endsWith(Release.CHECKSUMS) ? "text/plain" : super.getMimeByExtension(name);
        }
    }
}
