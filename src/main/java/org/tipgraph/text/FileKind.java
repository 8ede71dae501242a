package org.tipgraph.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of file that people take for plain text, known by their first bytes, each with the way to plain text. */
enum FileKind {
    PDF("a PDF document", "%PDF-", "pdftotext -enc UTF-8 FILE NAME-plain.txt"),
    ZIPPED(
            "a zipped document, such as one of Word",
            "PK\\x03\\x04",
            "libreoffice --headless --convert-to txt:Text:UTF8 FILE"),
    WORD("an old Word document", "\\xd0\\xcf\\x11\\xe0", "libreoffice --headless --convert-to txt:Text:UTF8 FILE"),
    RICH_TEXT("a document in rich text format", "\\{\\\\rtf", "libreoffice --headless --convert-to txt:Text:UTF8 FILE"),
    GZIPPED("a compressed file", "\\x1f\\x8b", "gunzip -c FILE > NAME-plain.txt"),
    WEB_PAGE(
            "a web page",
            "(?i)(\\xef\\xbb\\xbf)?\\s*<(!doctype html|html|\\?xml)",
            "pandoc --from html --to plain --wrap none --output NAME-plain.txt FILE"),
    UTF_16("text in UTF-16", "\\xff\\xfe|\\xfe\\xff", "iconv -f UTF-16 -t UTF-8 FILE > NAME-plain.txt"),
    BINARY("binary", "[^\\x00]*\\x00", "");

    private final String description;
    private final Pattern signature;
    private final String command;

    FileKind(String description, String signature, String command) {
        this.description = description;
        this.signature = Pattern.compile(signature);
        this.command = command;
    }

    /** What the file is, where it is no plain text. */
    static Optional<FileKind> of(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.signature.matcher(start).lookingAt())
                .findFirst();
    }

    String description() {
        return description;
    }

    /** How to make plain text of a file of this kind. */
    String remedy(Path file) {
        if (command.isEmpty()) {
            return "Give the text of a narrative.";
        }
        String name = file.toString().replaceFirst("\\.[^./]*$", "");
        return "Convert it: "
                + command.replace("FILE", ShellWord.of(file.toString()))
                        .replace("NAME-plain.txt", ShellWord.of(name + "-plain.txt"));
    }
}
