package org.tipgraph.publish;

import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.tipgraph.dump.Release;

/** The files of a release: with ETag and Last-Modified, in parts (Range), and compressed where a compressed copy lies there. */
final class ReleaseFiles extends ResourceHandler {

    private final MimeTypes mediaTypes;

    ReleaseFiles(Release release, MimeTypes mediaTypes) {
        this.mediaTypes = mediaTypes;
        setBaseResource(ResourceFactory.root().newResource(release.folder()));
        setPrecompressedFormats(CompressedContentFormat.GZIP);
        setEtags(true);
        setDirAllowed(false);
        setWelcomeFiles();
        setCacheControl("no-cache");
    }

    @Override
    public MimeTypes getMimeTypes() {
        return mediaTypes;
    }
}
