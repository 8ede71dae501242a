package org.tipgraph.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.HotSwapHandler;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.AboutPage;
import org.tipgraph.pages.FrontPage;
import org.tipgraph.pages.Once;

/** The pages and files of the release that is shown, and behind them the services that are asked. */
final class Site extends Handler.Wrapper {

    /**
     * What is shown of one release.
     *
     * @param pages by their path
     * @param questions what answers under {@code /query/}
     * @param things what answers under all other paths
     */
    private record Exhibition(
            Serving serving, Map<String, Handler> pages, Handler description, Handler questions, Handler things) {}

    /** Under how many addresses of this server the front page is kept; clients may call it what they like. */
    private static final int ADDRESSES = 16;

    private static final Set<String> SERVICES = Set.of("/sparql", "/data", "/shacl");

    private final HotSwapHandler dumps = new HotSwapHandler();
    private final HotSwapHandler tables = new HotSwapHandler();
    private final Assets assets = new Assets();
    private final ServerSettings settings;
    private final Status status;
    private volatile Exhibition exhibition;

    Site(Serving serving, ServerSettings settings, Turnstile queries, Watchdog watchdog) {
        super(queries);
        this.settings = settings;
        this.status = new Status(() -> shown().release(), queries, watchdog);
        installBean(dumps);
        installBean(tables);
        installBean(assets);
        show(serving);
    }

    @Override
    public void setServer(org.eclipse.jetty.server.Server server) {
        super.setServer(server);
        dumps.setServer(server);
        tables.setServer(server);
        assets.setServer(server);
    }

    /** From now on, requests get the pages of this release. */
    void show(Serving serving) {
        Handler things = new Turnstile(settings.limits(), path -> true, new Descriptions(serving, settings));
        QuerySection queries = new QuerySection(serving, settings, getHandler(), things, this::address);
        Map<String, Handler> pages = new HashMap<>(queries.pages());
        PicturesOnDemand pictures = new PicturesOnDemand(serving, settings);
        pictures.count();
        pages.put("/", front(serving, pictures));
        pages.put("/about", about(serving));
        pages.put("/pictures", new Turnstile(settings.limits(), path -> true, Page.html(pictures::html)));
        pages.put("/.well-known/void", new WellKnownVoid(settings.links()));
        pages.put("/status", status);
        dumps.setHandler(new DumpFiles(serving.release(), settings.links()));
        tables.setHandler(new TableFiles(serving.release(), settings.links()));
        exhibition = new Exhibition(
                serving,
                Map.copyOf(pages),
                new ServiceDescription(serving.catalogue(), this::address),
                queries.questions(),
                things);
    }

    private Page front(Serving serving, PicturesOnDemand pictures) {
        Supplier<FrontPage> front = Once.of(() -> Txn.calculateRead(
                serving.dataset(),
                () -> FrontPage.of(
                        serving.release(),
                        serving.dataset(),
                        settings.links(),
                        pictures.all(),
                        serving.catalogue().at(settings.addresses()))));
        Cache<String, String> byAddress =
                Caffeine.newBuilder().maximumSize(ADDRESSES).build();
        return Page.html(request ->
                byAddress.get(address(request), address -> front.get().html(address)));
    }

    private Page about(Serving serving) {
        String about = new AboutPage(settings.links(), serving.release().id()).html();
        return Page.html(request -> about);
    }

    /** Where readers find this server. */
    private String address(Request request) {
        return settings.base()
                .map(URI::toString)
                .orElseGet(() -> request.getHttpURI().getScheme() + "://" + Request.getServerName(request) + ":"
                        + Request.getServerPort(request) + "/");
    }

    Serving shown() {
        return exhibition.serving();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return handler(request).handle(request, response, callback);
    }

    private Handler handler(Request request) {
        String path = Request.getPathInContext(request);
        Exhibition shown = exhibition;
        if (shown.pages().containsKey(path)) {
            return shown.pages().get(path);
        }
        if (path.startsWith("/dumps")) {
            return dumps;
        }
        if (path.equals("/tables") || path.startsWith("/tables/")) {
            return tables;
        }
        if (path.startsWith("/assets/") || path.equals(Assets.ICON)) {
            return assets;
        }
        if (path.equals("/sparql") && isBare(request)) {
            return shown.description();
        }
        if (path.startsWith("/query/")) {
            return shown.questions();
        }
        return SERVICES.contains(path) ? getHandler() : shown.things();
    }

    private static boolean isBare(Request request) {
        return !request.getMethod().equals("POST") && request.getHttpURI().getQuery() == null;
    }
}
