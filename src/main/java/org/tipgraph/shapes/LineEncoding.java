package org.tipgraph.shapes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Looks for the first byte of a file that is not UTF-8: Jena reads on with a replacement character in its place. */
final class LineEncoding {

    private final String file;

    LineEncoding(String file) {
        this.file = file;
    }

    /** Reads all of a stream, a line at a time. */
    Optional<Problem> check(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                Optional<Problem> problem = check(line.toByteArray(), number);
                if (problem.isPresent()) {
                    return problem;
                }
                line.reset();
                number++;
            }
        }
        return check(line.toByteArray(), number);
    }

    private Optional<Problem> check(byte[] line, int number) {
        CharBuffer words = CharBuffer.allocate(line.length);
        ByteBuffer rest = ByteBuffer.wrap(line);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, words, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        int column = 1 + Character.codePointCount(words.flip(), 0, words.length());
        return Optional.of(problem(line[rest.position()], new Where(file, number, column, Optional.empty())));
    }

    private static Problem problem(byte wrong, Where where) {
        return Problem.error(
                "wrong-encoding",
                "The file is not in UTF-8: byte " + String.format("%02X", wrong) + " has no meaning here.",
                where,
                "Find out the encoding and convert the file, for instance with iconv -f WINDOWS-1252 -t UTF-8.");
    }
}
