package org.tipgraph.text;

/**
 * A stretch of a narrative's text: Unicode code points from its start, the end exclusive, as the Web Annotation
 * model counts them.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Web Annotation, 4.2.5</a>
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
