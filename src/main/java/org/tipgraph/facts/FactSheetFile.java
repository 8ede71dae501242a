package org.tipgraph.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** A fact sheet as a file: JSON in UTF-8, in the form of {@code fact-sheet.schema.json}. The same sheet gives the same bytes. */
public final class FactSheetFile {

    private static final String SUFFIX = ".json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private FactSheetFile() {}

    /** The JSON of a sheet, with a line feed at its end. */
    public static String json(FactSheet sheet) {
        try {
            return WRITER.writeValueAsString(sheet) + "\n";
        } catch (JsonProcessingException trouble) {
            throw new IllegalStateException("cannot write as JSON: " + sheet, trouble);
        }
    }

    public static void write(FactSheet sheet, Path file) throws IOException {
        Files.writeString(file, json(sheet));
    }

    /**
     * Reads a sheet.
     *
     * @throws InputException where the file cannot be read or is no fact sheet
     */
    public static FactSheet read(Path file) throws InputException {
        try {
            return JSON.readValue(Files.readString(file), FactSheet.class);
        } catch (JsonProcessingException trouble) {
            throw new InputException(noFactSheet(file, trouble));
        } catch (IOException trouble) {
            throw new InputException(unreadable(file, trouble));
        }
    }

    /**
     * Reads each file {@code NAME.json} of a folder.
     *
     * @return the sheets by their names without {@code .json}, in the order of the names
     * @throws InputException with the problems of all files that are no fact sheets, or where there is none at all
     */
    public static SortedMap<String, FactSheet> readFolder(Path folder) throws InputException {
        SortedMap<String, FactSheet> sheets = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                sheets.put(name(file), read(file));
            } catch (InputException trouble) {
                problems.addAll(trouble.problems());
            }
        }
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(noSheets(folder));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return sheets;
    }

    private static List<Path> files(Path folder) throws InputException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new InputException(unreadable(folder, trouble));
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Problem noFactSheet(Path file, JsonProcessingException trouble) {
        JsonLocation place = Optional.ofNullable(trouble.getLocation()).orElse(JsonLocation.NA);
        return Problem.error(
                "fact-sheet-form",
                "This is no fact sheet: " + trouble.getOriginalMessage() + ".",
                new Where(
                        file.toString(),
                        Math.max(0, place.getLineNr()),
                        Math.max(0, place.getColumnNr()),
                        Optional.empty()),
                "Compare it with fact-sheet.schema.json.");
    }

    private static Problem unreadable(Path file, IOException trouble) {
        return Problem.error(
                "fact-sheet-unreadable",
                "The fact sheets cannot be read (" + trouble.getClass().getSimpleName() + ").",
                Where.file(file.toString()),
                "See that it exists, is in UTF-8, and may be read.");
    }

    private static Problem noSheets(Path folder) {
        return Problem.error(
                "no-fact-sheets",
                "The folder has no fact sheet: no file ends in .json.",
                Where.file(folder.toString()),
                "Give the folder of the gold fact sheets.");
    }
}
