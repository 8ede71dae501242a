package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.Completions;
import org.tipgraph.pages.EditorPage;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.Once;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;

/**
 * The part of the site where people and programs ask: the questions of the library, the editor, and what these need.
 *
 * @param serving the release that is asked
 * @param settings the limits, and where pages lead
 * @param services what answers at {@code /sparql}
 * @param descriptions what answers for names in the data
 * @param address where the sender of a request finds this server
 */
record QuerySection(
        Serving serving,
        ServerSettings settings,
        Handler services,
        Handler descriptions,
        Function<Request, String> address) {

    private static final QuestionLibrary LIBRARY = QuestionLibrary.bundled();

    /** The one style that YASGUI inserts, by the hash of its text. */
    private static final String EDITOR_POLICY =
            Frame.OWN_FILES.replace("style-src 'self'", "style-src 'self' " + EditorPage.INSERTED_STYLE);

    /** By their path. */
    Map<String, Handler> pages() {
        return Map.of(
                "/query", library(),
                "/query/", library(),
                "/editor", editor(),
                "/completions.json", completions(),
                "/openapi.json", new Page("application/json", this::openApi));
    }

    /** What answers under {@code /query/}. */
    Handler questions() {
        Watchdog watched =
                new Watchdog(settings.limits().queryTime(), new QuestionPages(LIBRARY, serving, links(), address));
        Turnstile pages = new Turnstile(settings.limits(), path -> true, watched);
        QuestionResults results =
                new QuestionResults(services, serving.release().id(), links());
        return new Questions(LIBRARY, results, pages, descriptions, links());
    }

    /** The library has one page, under its name in the data. */
    private Handler library() {
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Response.sendRedirect(request, response, callback, links().page("queries"));
                return true;
            }
        };
    }

    private Handler editor() {
        Page page = Page.html(this::editor);
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put(Frame.POLICY, EDITOR_POLICY);
                return page.handle(request, response, callback);
            }
        };
    }

    private String editor(Request request) {
        String query;
        try {
            query = Optional.ofNullable(Parameters.of(request).getValue("query"))
                    .orElse("");
        } catch (InputException unreadable) {
            query = "";
        }
        return EditorPage.of(bundled(), query, links()).html();
    }

    private Handler completions() {
        Supplier<Representation> json = Once.of(() -> new Representation(
                "application/json",
                Txn.calculateRead(
                                serving.dataset(),
                                () -> Completions.json(
                                        serving.dataset(), serving.release().manifest(), bundled()))
                        .getBytes(StandardCharsets.UTF_8)));
        return new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                json.get().send(request, response, callback);
                return true;
            }
        };
    }

    private String openApi(Request request) {
        return OpenApi.json(bundled(), serving.release().manifest(), address.apply(request));
    }

    private static List<Question> bundled() {
        try {
            return LIBRARY.questions();
        } catch (InputException e) {
            throw new IllegalStateException("the questions are part of the program", e);
        }
    }

    private Links links() {
        return settings.links();
    }
}
