package org.tipgraph.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a server over HTTP, as anyone would. */
record Client(URI server) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> get(String pathAndQuery, String... headers) throws IOException, InterruptedException {
        return send(request(pathAndQuery, headers).GET());
    }

    HttpResponse<String> query(String query, String... headers) throws IOException, InterruptedException {
        return get("sparql?query=" + encode(query), headers);
    }

    HttpResponse<String> postForm(String form, String... headers) throws IOException, InterruptedException {
        return post("sparql", "application/x-www-form-urlencoded", form, headers);
    }

    HttpResponse<String> post(String path, String mediaType, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "text/turtle")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(pathAndQuery));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
