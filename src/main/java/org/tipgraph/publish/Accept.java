package org.tipgraph.publish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * What a client would like to get. {@code text/*;q=0.5, text/turtle} likes Turtle, and pages half as well.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
 */
record Accept(List<Range> ranges) {

    /** A media type, or a group of them, with how well it is liked: from 0, not at all, to 1. */
    private record Range(String mediaType, double quality) {

        static Optional<Range> of(String words) {
            String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            if (!parts[0].matches("[^/\\s]+/[^/\\s]+")) {
                return Optional.empty();
            }
            return Arrays.stream(parts)
                    .filter(part -> part.startsWith("q="))
                    .map(part -> part.substring(2).strip())
                    .findFirst()
                    .or(() -> Optional.of("1"))
                    .filter(weight -> weight.matches("0(\\.\\d*)?|1(\\.0*)?"))
                    .map(weight -> new Range(parts[0], Double.parseDouble(weight)));
        }

        boolean covers(String type) {
            return mediaType.equals("*/*")
                    || mediaType.equals(type)
                    || mediaType.endsWith("/*") && type.startsWith(mediaType.substring(0, mediaType.length() - 1));
        }

        /** A range that says more goes before one that says less, wherever they stand. */
        int exactness() {
            return mediaType.equals("*/*") ? 0 : mediaType.endsWith("/*") ? 1 : 2;
        }
    }

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** Who says nothing takes anything; what is not understood counts for nothing. */
    static Accept of(Request request) {
        String header = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        return of(header);
    }

    static Accept of(String header) {
        return new Accept(Arrays.stream((header.isBlank() ? "*/*" : header).split(","))
                .flatMap(words -> Range.of(words).stream())
                .toList());
    }

    /** The offer that is liked best; of those that are liked as well, the first. None where none is liked at all. */
    <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        double most = offers.stream()
                .mapToDouble(offer -> quality(mediaType.apply(offer)))
                .max()
                .orElse(0);
        return offers.stream()
                .filter(offer -> most > 0 && quality(mediaType.apply(offer)) == most)
                .findFirst();
    }

    private double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(Range::exactness))
                .map(Range::quality)
                .orElse(0.0);
    }
}
