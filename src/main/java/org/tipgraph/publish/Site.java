package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.HotSwapHandler;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.Template;

/** The pages and files of the release that is shown, and behind them the services that are asked. */
final class Site extends Handler.Wrapper {

    /** What is shown of one release. */
    private record Exhibition(Serving serving, Page front, Page description, Handler things) {}

    private static final Set<String> SERVICES = Set.of("/sparql", "/data", "/shacl");
    private static final Representation STYLE = new Representation(
            "text/css;charset=utf-8", Template.named("style.css").html().getBytes(StandardCharsets.UTF_8));

    private final HotSwapHandler dumps = new HotSwapHandler();
    private final ServerSettings settings;
    private final Status status;
    private volatile Exhibition exhibition;

    Site(Serving serving, ServerSettings settings, Turnstile queries, Watchdog watchdog) {
        super(queries);
        this.settings = settings;
        this.status = new Status(() -> shown().release(), queries, watchdog);
        installBean(dumps);
        show(serving);
    }

    @Override
    public void setServer(org.eclipse.jetty.server.Server server) {
        super.setServer(server);
        dumps.setServer(server);
    }

    /** From now on, requests get the pages of this release. */
    void show(Serving serving) {
        FrontPage front = new FrontPage(serving, settings);
        dumps.setHandler(new DumpFiles(serving.release(), settings.links()));
        exhibition = new Exhibition(
                serving,
                Page.html(front::html),
                new Page(
                        "text/turtle;charset=utf-8",
                        request -> ServiceDescription.turtle(
                                request, serving.release().manifest())),
                new Turnstile(settings.limits(), path -> true, new Descriptions(serving, settings.links())));
    }

    Serving shown() {
        return exhibition.serving();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (path.startsWith("/dumps")) {
            return dumps.handle(request, response, callback);
        }
        if (path.equals("/status")) {
            return status.handle(request, response, callback);
        }
        if (path.equals("/")) {
            return exhibition.front().handle(request, response, callback);
        }
        if (path.equals("/sparql") && isBare(request)) {
            return exhibition.description().handle(request, response, callback);
        }
        if (path.equals("/style.css")) {
            STYLE.send(request, response, callback);
            return true;
        }
        return SERVICES.contains(path)
                ? super.handle(request, response, callback)
                : exhibition.things().handle(request, response, callback);
    }

    private static boolean isBare(Request request) {
        return !request.getMethod().equals("POST") && request.getHttpURI().getQuery() == null;
    }
}
