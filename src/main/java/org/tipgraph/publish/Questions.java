package org.tipgraph.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.ResultFormat;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;

/**
 * The questions of the library under their names. A question is described like everything that has a name, and answered
 * besides: {@code /query/routes.ttl} tells what the question is, {@code /query/routes.csv} its result. Who asks for the
 * name alone gets what they like best: a page, a description, or the result.
 */
final class Questions extends Handler.Abstract {

    /** A media type that a client may like; where it stands for a result, with the format of that. */
    private record Offer(String mediaType, Optional<ResultFormat> result) {

        boolean isPage() {
            return mediaType.equals(Format.HTML.mediaType());
        }
    }

    private static final List<Offer> OFFERS = Stream.of(
                    Arrays.stream(Format.values()).map(format -> new Offer(format.mediaType(), Optional.empty())),
                    Arrays.stream(ResultFormat.values())
                            .map(format -> new Offer(format.mediaType(), Optional.of(format))),
                    Stream.of(
                            new Offer("application/json", Optional.of(ResultFormat.JSON)),
                            new Offer("application/xml", Optional.of(ResultFormat.XML))))
            .flatMap(offers -> offers)
            .toList();

    private static final List<Format> GRAPHS = Format.data();

    private final QuestionLibrary library;
    private final QuestionResults results;
    private final Handler pages;
    private final Handler descriptions;
    private final Links links;

    /**
     * Over a release.
     *
     * @param pages what answers with pages
     * @param descriptions what answers for the questions as names in the data
     */
    Questions(QuestionLibrary library, QuestionResults results, Handler pages, Handler descriptions, Links links) {
        this.library = library;
        this.results = results;
        this.pages = pages;
        this.descriptions = descriptions;
        this.links = links;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<QuestionAddress> address = QuestionAddress.of(Request.getPathInContext(request));
        Optional<Question> question = address.flatMap(found -> library.named(found.name()));
        return question.isEmpty()
                ? descriptions.handle(request, response, callback)
                : new Answer(question.get(), request, response, callback).give(address.get());
    }

    /** The answer to one request. */
    private final class Answer {

        private final Question question;
        private final Request request;
        private final Response response;
        private final Callback callback;

        Answer(Question question, Request request, Response response, Callback callback) {
            this.question = question;
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        boolean give(QuestionAddress address) throws Exception {
            if (address.isGraph()) {
                return question.makesGraph() ? graph(address.suffix()) : describe();
            }
            Optional<ResultFormat> result =
                    address.suffix().isPresent() ? address.suffix().flatMap(ResultFormat::of) : liked();
            if (result.isEmpty()) {
                return isPage(address) ? pages.handle(request, response, callback) : describe();
            }
            if (question.makesGraph()) {
                return refuse(
                        address.suffix().isPresent() ? 404 : 406,
                        "The result of this question is a graph: see " + path() + "/graph" + Format.TURTLE.suffix()
                                + ".");
            }
            return send(result.get().mediaType(), result.get().suffix(), address.suffix());
        }

        private boolean graph(Optional<String> suffix) throws Exception {
            Optional<Format> format = suffix.isPresent()
                    ? GRAPHS.stream()
                            .filter(each -> each.suffix().equals(suffix.get()))
                            .findFirst()
                    : Accept.of(request).best(GRAPHS, Format::mediaType);
            if (format.isEmpty()) {
                return refuse(
                        suffix.isPresent() ? 404 : 406,
                        "This graph is to be had as " + mediaTypes() + ", such as at " + path() + "/graph"
                                + Format.TURTLE.suffix() + ".");
            }
            return send(format.get().mediaType(), "/graph" + format.get().suffix(), suffix);
        }

        /** What a client that did not name a format likes best; none where that is a page or a description. */
        private Optional<ResultFormat> liked() {
            return best().flatMap(Offer::result);
        }

        private boolean isPage(QuestionAddress address) {
            return address.suffix().isPresent()
                    ? address.suffix().get().equals(Format.HTML.suffix())
                    : best().filter(Offer::isPage).isPresent();
        }

        private Optional<Offer> best() {
            return Accept.of(request).best(OFFERS, Offer::mediaType);
        }

        private boolean send(String mediaType, String ending, Optional<String> suffix) throws Exception {
            String asked = request.getHttpURI().getQuery();
            String document = path() + ending + (asked == null ? "" : "?" + asked);
            Optional<String> other = suffix.isPresent() ? Optional.empty() : Optional.of(document);
            return results.send(question, mediaType, other, request, response, callback);
        }

        private boolean describe() throws Exception {
            return descriptions.handle(request, response, callback);
        }

        private boolean refuse(int status, String words) {
            if (status == 406) {
                response.getHeaders().put(HttpHeader.VARY, "Accept");
            }
            Sentence.send(response, callback, status, words);
            return true;
        }

        private String path() {
            return links.question(question);
        }
    }

    private static String mediaTypes() {
        return String.join(", ", GRAPHS.stream().map(Format::mediaType).toList());
    }
}
