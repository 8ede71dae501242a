package org.tipgraph.publish;

import org.apache.jena.query.QueryCancelledException;

/**
 * A text that stops whoever reads it once the thread is interrupted. A regular expression may go back and forth over
 * a short text for years; between two characters, this asks whether anyone still waits.
 */
record HeedfulText(CharSequence text) implements CharSequence {

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new HeedfulText(text.subSequence(start, end));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
