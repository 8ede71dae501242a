package org.tipgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/**
 * Questions by their names.
 *
 * <pre>{@code QuestionLibrary.bundled().find("routes").asks()  // "On which routes are people moved, …?"}</pre>
 *
 * Safe to share between threads.
 */
public final class QuestionLibrary {

    private static final String SUFFIX = ".rq";

    private final Map<String, String> texts;

    private QuestionLibrary(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The questions that come with the program: the folder {@code queries/} of the project. */
    public static QuestionLibrary bundled() {
        URL folder = QuestionLibrary.class.getResource("/queries");
        if (folder == null) {
            throw new IllegalStateException("no folder queries on the class path");
        }
        try {
            return at(folder.toURI());
        } catch (IOException | URISyntaxException trouble) {
            throw new IllegalStateException("cannot read the queries on the class path at " + folder, trouble);
        }
    }

    /** The questions of a folder: each of its files {@code NAME.rq}. */
    public static QuestionLibrary of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(QuestionLibrary::isQuestion).forEach(file -> texts.put(name(file), read(file)));
            return new QuestionLibrary(texts);
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }

    static QuestionLibrary at(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return of(Path.of(folder));
        }
        String[] jarAndFolder = folder.toString().substring("jar:".length()).split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarAndFolder[0])))) {
            return of(jar.getPath(jarAndFolder[1]));
        }
    }

    private static boolean isQuestion(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The names of all questions, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** All questions, in the order of their names. */
    public List<Question> questions() throws InputException {
        List<Question> questions = new ArrayList<>();
        for (String name : texts.keySet()) {
            questions.add(question(name));
        }
        return List.copyOf(questions);
    }

    /**
     * A question by its name or, where no question has that name, from a file.
     *
     * @throws InputException where there is neither, or the file is no query
     */
    public Question find(String nameOrFile) throws InputException {
        if (texts.containsKey(nameOrFile)) {
            return question(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (Files.exists(file)) {
            return fromFile(file);
        }
        throw new InputException(noSuchQuery(nameOrFile));
    }

    /** A question by its name alone: what a stranger gives as a name never leads to a file. */
    public Optional<Question> named(String name) {
        try {
            return texts.containsKey(name) ? Optional.of(question(name)) : Optional.empty();
        } catch (InputException trouble) {
            throw new IllegalStateException("a question of the library cannot be read: " + name, trouble);
        }
    }

    private Question question(String name) throws InputException {
        return QuestionReader.read(name, name + SUFFIX, texts.get(name));
    }

    private static Question fromFile(Path file) throws InputException {
        try {
            return QuestionReader.read(name(file), file.toString(), Files.readString(file));
        } catch (CharacterCodingException trouble) {
            throw new InputException(unreadable(file, "it is not in UTF-8", "Save it in UTF-8."));
        } catch (IOException trouble) {
            throw new InputException(
                    unreadable(file, trouble.toString(), "Give a text file that you may read, with one SPARQL query."));
        }
    }

    private static Problem unreadable(Path file, String why, String remedy) {
        return Problem.error(
                "query-unreadable", "The query file cannot be read: " + why + ".", Where.file(file.toString()), remedy);
    }

    private Problem noSuchQuery(String given) {
        return Problem.error(
                "no-such-query",
                "There is no query and no file of the name " + given + ".",
                Where.file(given),
                "The nearest names are " + String.join(", ", NearestNames.of(given, names(), 3))
                        + "; tipgraph query without a name lists all.");
    }
}
