package org.tipgraph.publish;

import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/**
 * How the parts of a server stand one behind the other. A request comes from the street through the frame, the gate,
 * the limits of rate and size, and meets the site; what asks the data goes on through the turnstiles, under the eyes
 * of the watchdog, to Fuseki's services.
 */
record Building(FusekiServer fuseki, Site site, Limits limits) {

    private static final String ROOT = "/";
    private static final String SHAPES = "/shacl";

    static Building of(Serving serving, ServerSettings settings) {
        Limits limits = settings.limits();
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .fusekiModules(FusekiModules.empty())
                .add(ROOT, service(serving, limits))
                .build();
        fuseki.getJettyServer().setErrorHandler(new ErrorSentences());
        Arrays.stream(fuseki.getJettyServer().getConnectors())
                .forEach(connector -> listen((ServerConnector) connector, settings));
        return new Building(fuseki, furnish(fuseki, serving, settings), limits);
    }

    /** Answers from these data from now on. */
    void show(Serving serving) {
        DataService service = service(serving, limits);
        service.setEndpointProcessors(fuseki.getOperationRegistry());
        service.goActive();
        fuseki.getDataAccessPointRegistry().put(ROOT, new DataAccessPoint(ROOT, service));
        site.show(serving);
    }

    private static Site furnish(FusekiServer fuseki, Serving serving, ServerSettings settings) {
        Limits limits = settings.limits();
        ServletContextHandler services =
                (ServletContextHandler) fuseki.getJettyServer().getHandler();
        services.setErrorHandler(new ErrorSentences());
        services.setMaxFormContentSize(limits.requestBytes());
        Watchdog watchdog = new Watchdog(limits.queryTime(), new Truncation(services));
        Limits oneByOne = limits.withConcurrent(1, limits.waiting(), limits.patience());
        Turnstile shapes = new Turnstile(oneByOne, SHAPES::equals, watchdog);
        Turnstile queries = new Turnstile(limits, path -> !path.equals(SHAPES), shapes);
        Site site = new Site(serving, settings, queries, watchdog);
        SizeLimit sized = new SizeLimit(limits.requestBytes(), Compressed.of(site));
        fuseki.getJettyServer().setHandler(new Frame(new Gate(RateLimit.before(sized, limits))));
        return site;
    }

    private static DataService service(Serving serving, Limits limits) {
        QueryRules rules = new QueryRules(new HarmlessFunctions());
        return DataService.newBuilder(serving.dataset())
                .addEndpoint(endpoint(Operation.Query, "sparql", new QueryEndpoint(rules, limits)))
                .addEndpoint(endpoint(Operation.GSP_R, "data", new GraphEndpoint()))
                .addEndpoint(endpoint(Operation.Shacl, "shacl", new ShapesEndpoint()))
                .build();
    }

    private static Endpoint endpoint(Operation operation, String name, ActionProcessor processor) {
        return Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .processor(processor)
                .build();
    }

    private static void listen(ServerConnector connector, ServerSettings settings) {
        connector.setHost(settings.loopback() ? "127.0.0.1" : null);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(Math.min(settings.limits().requestBytes(), 64 * 1024));
        http.setSendServerVersion(false);
    }
}
