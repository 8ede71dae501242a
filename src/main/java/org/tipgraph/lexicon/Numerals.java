package org.tipgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.tipgraph.text.Token;

/** Numbers in words, and numbers in digits. */
public final class Numerals {

    private static final Map<String, Long> WORDS = words0();

    private Numerals() {}

    private static Map<String, Long> words0() {
        String[] small = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        Map<String, Long> words = new HashMap<>();
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], (long) i);
        }
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 10L * (i + 2));
        }
        return Map.copyOf(words);
    }

    /** The words from zero to ninety. */
    public static Set<String> words() {
        return WORDS.keySet();
    }

    /** The value of a numeral below a hundred, such as {@code fourteen}. */
    public static OptionalLong value(Token token) {
        Long value = WORDS.get(token.norm());
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
