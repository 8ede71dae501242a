package org.tipgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * A file of {@code src/test/resources/answers}: what a question answers on the sample. Its name is that of the question,
 * then, where parameters are set, {@code @} and their values, then {@code .tsv} for rows, {@code .ttl} for triples or
 * {@code .txt} for true and false: {@code routes@country=NRU,year=2017.tsv}.
 */
record ExpectedAnswer(Path file, String question, Map<String, String> values) {

    static final Path FOLDER = Path.of("src/test/resources/answers");

    static List<ExpectedAnswer> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(ExpectedAnswer::of).toList();
        }
    }

    private static ExpectedAnswer of(Path file) {
        String name = file.getFileName().toString();
        String[] questionAndValues = name.substring(0, name.lastIndexOf('.')).split("@", 2);
        Map<String, String> values = new LinkedHashMap<>();
        if (questionAndValues.length == 2) {
            for (String value : questionAndValues[1].split(",")) {
                values.put(value.split("=", 2)[0], value.split("=", 2)[1]);
            }
        }
        return new ExpectedAnswer(file, questionAndValues[0], values);
    }

    static String suffix(Query query) {
        if (query.isAskType()) {
            return ".txt";
        }
        return query.isSelectType() ? ".tsv" : ".ttl";
    }

    /** The answer of a service as the file has it. */
    static String answer(QueryService service, Query query) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.run(query, answer -> AnswerFormat.TSV.write(answer, out, 0));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** With {@code -Dgolden.accept=true} an answer is written for a person to read, not compared. */
    static boolean isAccepting() {
        return Boolean.getBoolean("golden.accept");
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
