package org.tipgraph.publish;

import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.Release;
import org.tipgraph.pages.DumpsPage;
import org.tipgraph.pages.Links;

/** The dumps of a release under {@code /dumps/}, with their list. */
final class DumpFiles extends Handler.Wrapper {

    private final Links links;
    private final Page list;

    DumpFiles(Release release, Links links) {
        super(new ReleaseFiles(release, new MediaTypes()));
        this.links = links;
        this.list = Page.html(request -> new DumpsPage(links, release).html());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (path.equals("/dumps")) {
            Response.sendRedirect(request, response, callback, links.page("dumps/"));
            return true;
        }
        if (path.equals("/dumps/")) {
            return list.handle(request, response, callback);
        }
        if (!super.handle(request, response, callback)) {
            Sentence.send(response, callback, 404, "There is no such dump. See /dumps/ for what there is.");
        }
        return true;
    }

    /** Jetty knows few of RDF's media types, and goes by the ends of names. */
    private static final class MediaTypes extends MimeTypes.Mutable {

        MediaTypes() {
            for (DumpFormat format : DumpFormat.values()) {
                addMimeMapping(format.extension(), format.mediaType());
            }
            addMimeMapping("gz", "application/gzip");
        }

        @Override
        public String getMimeByExtension(String name) {
            return name.endsWith(Release.CHECKSUMS) ? "text/plain" : super.getMimeByExtension(name);
        }
    }
}
