package org.tipgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceFile;
import org.tipgraph.text.SourceText;

/** The narratives in some folders, and in those within them. What is no narrative, as some tests need it, is left out. */
final class Texts {

    private final List<SourceText> all;

    private Texts(List<SourceText> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads the texts of folders that there are; others are passed over.
     *
     * @param folders paths, parted by commas
     */
    static Texts in(String folders) {
        IdentityReader identities = new IdentityReader(Lexicon.load().places());
        List<SourceText> found = new ArrayList<>();
        for (String folder : folders.split(",")) {
            for (Path file : files(Path.of(folder))) {
                addNarrative(file, identities, found);
            }
        }
        return new Texts(found);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static void addNarrative(Path file, IdentityReader identities, List<SourceText> found) {
        try {
            SourceText text = SourceFile.read(file);
            identities.read(text, IdentityReader.Given.NOTHING);
            found.add(text);
        } catch (InputException e) {
            // A test of bad input: no narrative.
        }
    }

    List<SourceText> all() {
        return all;
    }

    /** Their length in UTF-8. */
    long bytes() {
        return all.stream()
                .mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
