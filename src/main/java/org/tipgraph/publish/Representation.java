package org.tipgraph.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Bytes of a media type, with a tag made from them: who has them already is told so and gets none. The tag is a weak one,
 * since the bytes may be compressed on their way.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, 8.8.3</a>
 */
record Representation(String mediaType, byte[] bytes, String tag) {

    Representation(String mediaType, byte[] bytes) {
        this(mediaType, bytes, tag(bytes));
    }

    /** Sends the bytes; in answer to HEAD, what goes before them. */
    void send(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ETAG, tag);
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        if (isKnown(request, tag)) {
            response.setStatus(304);
            callback.succeeded();
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, mediaType);
        headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
    }

    /** A tag for these bytes: for others, another. */
    static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether the client says that it has what the tag stands for. */
    static boolean isKnown(Request request, String tag) {
        String known = String.join(",", request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH));
        return Arrays.stream(known.split(","))
                .map(words -> words.strip().replaceFirst("^W/", ""))
                .anyMatch(words -> words.equals("*") || tag.equals("W/" + words));
    }
}
