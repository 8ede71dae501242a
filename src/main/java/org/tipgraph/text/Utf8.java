package org.tipgraph.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.tipgraph.text.Problem.Where;

/**
 * Bytes that are to be UTF-8. Where they are not, the first byte that is wrong is told with its line and column, and
 * whether Windows-1252, in which browsers and word processors save, would make words of them.
 */
final class Utf8 {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final byte[] bytes;

    Utf8(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** The text without its byte order mark. */
    String text() throws InputException {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, decoded, true);
        decoded.flip();
        if (result.isError()) {
            throw new InputException(notUtf8(decoded.toString(), rest.position()));
        }
        boolean marked = decoded.length() > 0 && decoded.charAt(0) == BYTE_ORDER_MARK;
        return decoded.subSequence(marked ? 1 : 0, decoded.length()).toString();
    }

    private Problem notUtf8(String before, int offset) {
        String wrong = "The file is not in UTF-8: byte " + String.format("%02X", bytes[offset]);
        return asWindows1252()
                .map(text -> problem(
                        wrong + " would make “" + wordAround(text, offset) + "” in Windows-1252.",
                        "If that is the word, convert the file: " + conversion("WINDOWS-1252"),
                        before))
                .orElseGet(() -> problem(
                        wrong + " has no meaning here, nor in Windows-1252.",
                        "Find out the encoding and convert the file: " + conversion("ENCODING"),
                        before));
    }

    private Problem problem(String what, String remedy, String before) {
        return Problem.error("wrong-encoding", what, Where.behind(before, path.toString()), remedy);
    }

    /** Converts in place, but only if all of it can be converted. */
    private String conversion(String encoding) {
        String file = ShellWord.of(path.toString());
        String converted = ShellWord.of(path + ".utf8");
        return "iconv -f " + encoding + " -t UTF-8 " + file + " > " + converted + " && mv " + converted + " " + file;
    }

    private Optional<String> asWindows1252() {
        try {
            CharBuffer text = WINDOWS_1252
                    .newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Windows-1252 has one character for each byte, so offsets are the same in both. */
    private static String wordAround(String text, int offset) {
        int begin = offset;
        int end = offset;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }
}
