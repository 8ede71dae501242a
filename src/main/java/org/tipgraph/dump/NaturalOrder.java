package org.tipgraph.dump;

import java.util.Comparator;

/**
 * Strings as a person would order them: runs of digits by their value, all else by code point.
 *
 * <p>{@code passage/90-120} comes before {@code passage/1000-1040}. Strings that differ only in leading zeros fall
 * back to their code points, so that the order is total and agrees with equals.
 */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int leftEnd = endOfDigits(left, i);
                int rightEnd = endOfDigits(right, j);
                int byValue = compareDigits(left, i, leftEnd, right, j, rightEnd);
                if (byValue != 0) {
                    return byValue;
                }
                i = leftEnd;
                j = rightEnd;
            } else {
                int byCodePoint = Integer.compare(left.codePointAt(i), right.codePointAt(j));
                if (byCodePoint != 0) {
                    return byCodePoint;
                }
                int width = Character.charCount(left.codePointAt(i));
                i += width;
                j += width;
            }
        }
        int byRest = Integer.compare(left.length() - i, right.length() - j);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int compareDigits(String left, int from, int to, String right, int begin, int end) {
        int i = skipZeros(left, from, to);
        int j = skipZeros(right, begin, end);
        int byLength = Integer.compare(to - i, end - j);
        return byLength != 0 ? byLength : CharSequence.compare(left.subSequence(i, to), right.subSequence(j, end));
    }

    private static int skipZeros(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int endOfDigits(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
