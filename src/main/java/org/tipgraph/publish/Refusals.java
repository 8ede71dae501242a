package org.tipgraph.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one of Fuseki's operations, and tells in sentences what goes wrong in it. Fuseki's own messages are measured in
 * characters and sent in bytes, so that one with an é is cut; and some show Java.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static void guard(HttpAction action, Runnable operation) {
        try {
            operation.run();
        } catch (ActionErrorException e) {
            refuse(action, e);
        } catch (QueryCancelledException | UncutRows.CutOff e) {
            refuse(
                    action,
                    503,
                    "The query took too long and was stopped. Ask for less at a time, such as one narrative's graph,"
                            + " or load a dump from /dumps/.");
        } catch (OutOfMemoryError e) {
            LOG.warn("A query needed more memory than there is.");
            refuse(action, 503, "The query needs more memory than the server has. Ask for less at a time.");
        } catch (StackOverflowError e) {
            refuse(action, 400, "The query is nested too deeply.");
        } catch (QueryException e) {
            refuse(action, 400, "The query cannot be run: " + e.getMessage());
        } catch (RiotException | ShaclException e) {
            refuse(action, 400, "The shapes cannot be understood: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An answer failed: {}", e.toString(), e);
            refuse(action, 500, "Something went wrong here. The server has noted it.");
        }
    }

    /** A body that {@link SizeLimit} cuts off comes to Fuseki as something that cannot be read. */
    private static void refuse(HttpAction action, ActionErrorException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException cut) {
                refuse(action, cut.getCode(), "The request is too large. Ask for less at a time.");
                return;
            }
        }
        refuse(action, e.getRC(), e.getMessage() == null ? "The request cannot be answered." : e.getMessage());
    }

    private static void refuse(HttpAction action, int status, String words) {
        clearInterrupt();
        HttpServletResponse response = action.getResponse();
        if (response.isCommitted()) {
            Truncation.mark(action.getRequest());
            return;
        }
        response.resetBuffer();
        action.setResponseStatus(status);
        byte[] bytes = Sentence.bytes(words.strip());
        response.setContentType(Sentence.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        try (OutputStream out = action.getResponseOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the client has gone", e);
        }
    }

    /** The {@link Watchdog} may have interrupted the query; writing the answer must not suffer from it. */
    private static void clearInterrupt() {
        Thread.interrupted();
    }
}
