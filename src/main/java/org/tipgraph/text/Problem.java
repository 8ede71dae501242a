package org.tipgraph.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Trouble with input, told to a person: what is wrong, where, and what to do about it.
 *
 * @param code a short name in lower-case words with hyphens, stable between releases, such as {@code unknown-country}
 * @param severity whether it stops the run
 * @param what one sentence
 * @param where the file and, where known, the place in it
 * @param remedy one sentence that tells what to do
 */
public record Problem(String code, Severity severity, String what, Where where, String remedy) {

    /** A violation or error stops a publication; a warning is told and the run goes on. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * Where the trouble is.
     *
     * @param file the name of the file as the user gave it
     * @param line from 1, 0 where the trouble is with the whole file
     * @param column from 1 in code points, 0 where the trouble is with the whole file or line
     * @param words the words concerned, as the text has them
     */
    public record Where(String file, int line, int column, Optional<String> words) {
        public Where {
            Objects.requireNonNull(file);
            Objects.requireNonNull(words);
        }

        /** The place in a file right behind this much of its text. */
        static Where behind(String text, String file) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int lineStart = text.lastIndexOf('\n') + 1;
            return new Where(file, line, 1 + text.codePointCount(lineStart, text.length()), Optional.empty());
        }

        Where in(String file) {
            return new Where(file, line, column, words);
        }

        public static Where file(String file) {
            return new Where(file, 0, 0, Optional.empty());
        }
    }

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(what);
        Objects.requireNonNull(where);
        Objects.requireNonNull(remedy);
    }

    public static Problem error(String code, String what, Where where, String remedy) {
        return new Problem(code, Severity.ERROR, what, where, remedy);
    }

    /** The same problem in a file of another name, such as the whole path of the file. */
    public Problem in(String file) {
        return new Problem(code, severity, what, where.in(file), remedy);
    }
}
