package org.tipgraph.publish;

import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through what the server offers: these paths, with these methods. All else is refused with a sentence. */
final class Gate extends Handler.Wrapper {

    private static final Set<String> READ = Set.of("GET", "HEAD");

    private static final Map<String, Set<String>> METHODS = Map.of(
            "/", READ,
            "/status", READ,
            "/data", READ,
            "/sparql", Set.of("GET", "POST"),
            "/shacl", Set.of("POST"));

    Gate(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        Set<String> methods =
                path.equals("/dumps") || path.startsWith("/dumps/") ? READ : METHODS.getOrDefault(path, Set.of());
        if (methods.isEmpty()) {
            Sentence.send(response, callback, 404, notHere(path));
            return true;
        }
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

    private static String notHere(String path) {
        return path.equals("/update") || path.equals("/upload")
                ? "This server only reads: nothing can be changed here. New data comes with a new release."
                : "There is nothing here. See / for what there is.";
    }

    private static String readOnly(String method, String path, String allowed) {
        return "This server only reads: " + method + " is not possible on " + path + ", but " + allowed + ".";
    }
}
