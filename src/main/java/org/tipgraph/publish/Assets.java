package org.tipgraph.publish;

import java.time.Duration;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * What pages load, under {@code /assets/}: style, scripts, and the libraries that the build has fetched. It is part of
 * the program, the same for all releases.
 */
final class Assets extends Handler.Wrapper {

    /** Browsers ask for it where an answer is no page, so that it names no icon. */
    static final String ICON = "/favicon.ico";

    private static final String FOLDER = "/assets/";

    Assets() {
        super(files());
    }

    private static ResourceHandler files() {
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newClassLoaderResource("assets/"));
        files.setEtags(true);
        files.setDirAllowed(false);
        files.setWelcomeFiles();
        files.setCacheControl("max-age=" + Duration.ofMinutes(10).toSeconds());
        return files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String asked = Request.getPathInContext(request);
        String path = asked.equals(ICON) ? "/icon.svg" : asked.substring(FOLDER.length() - 1);
        Request inside = Request.serveAs(request, HttpURI.build(request.getHttpURI(), path));
        if (!super.handle(inside, response, callback)) {
            Sentence.send(response, callback, 404, "Pages load no such file.");
        }
        return true;
    }
}
