package org.tipgraph.publish;

import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells in sentences what Jetty itself refuses: bad requests, large ones, paths that are not there. */
final class ErrorSentences extends ErrorHandler {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "The request is not proper HTTP.",
            404, "There is nothing here. See / for what there is.",
            413, "The request is too large. Ask for less at a time, or load a dump from /dumps/.",
            414, "The address is too long. Send long queries by POST.",
            416, "The file has no such range of bytes.",
            431, "The head of the request is too large. Send long queries by POST.",
            429, "Too many requests from you. Wait a second, then ask again.",
            503, "The server is busy. Wait a little, then ask again.");

    /** Refused before the request was read to its end: Jetty closes the connection, and the client should know. */
    private static final Set<Integer> UNREAD = Set.of(400, 413, 414, 431);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object cause = request.getAttribute(ERROR_EXCEPTION);
        int status = cause instanceof HttpException refusal ? refusal.getCode() : response.getStatus();
        Frame.addHeaders(response.getHeaders());
        if (UNREAD.contains(status)) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        Sentence.send(response, callback, status, SENTENCES.getOrDefault(status, otherwise(status)));
        return true;
    }

    private static String otherwise(int status) {
        return status < 500
                ? "The request cannot be answered (" + status + "). See / for what can be asked."
                : "Something went wrong here. The server has noted it.";
    }
}
