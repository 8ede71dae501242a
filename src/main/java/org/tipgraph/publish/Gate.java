package org.tipgraph.publish;

import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through what the server offers: these methods on these paths, and reading. All else is refused with a sentence. */
final class Gate extends Handler.Wrapper {

    private static final Set<String> READ = Set.of("GET", "HEAD");

    private static final Map<String, Set<String>> METHODS = Map.of(
            "/sparql", Set.of("GET", "POST"),
            "/shacl", Set.of("POST"));

    private static final Set<String> WRITES = Set.of("/update", "/upload");

    private static final String NOTHING_IS_WRITTEN =
            "This server only reads: nothing can be changed here. New data comes with a new release.";

    Gate(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (WRITES.contains(path)) {
            Sentence.send(response, callback, 404, NOTHING_IS_WRITTEN);
            return true;
        }
        Set<String> methods = METHODS.getOrDefault(path, READ);
        if (!methods.contains(request.getMethod())) {
            String allowed = String.join(", ", methods.stream().sorted().toList());
            response.getHeaders().put(HttpHeader.ALLOW, allowed);
            // What the client sends after its headers is not read: the connection cannot be used again.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Sentence.send(response, callback, 405, readOnly(request.getMethod(), path, allowed));
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static String readOnly(String method, String path, String allowed) {
        return "This server only reads: " + method + " is not possible on " + path + ", but " + allowed + ".";
    }
}
