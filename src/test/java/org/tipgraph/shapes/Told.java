package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tipgraph.text.Problem;

/**
 * What people are told, as it is expected word by word in a file beside the input. To accept new words, run the tests
 * with {@code -Dgolden.accept=true} and read the difference that version control shows.
 */
final class Told {

    private Told() {}

    static String violations(List<Violation> violations) {
        return violations.stream().map(ViolationText::of).collect(Collectors.joining());
    }

    static String problems(List<Problem> problems) {
        return problems.stream().map(Told::problem).collect(Collectors.joining());
    }

    private static String problem(Problem problem) {
        Problem.Where where = problem.where();
        return "%s:%d:%d: %s: %s (%s)%n  To do: %s%n"
                .formatted(
                        Path.of(where.file()).getFileName(),
                        where.line(),
                        where.column(),
                        problem.severity(),
                        problem.what(),
                        problem.code(),
                        problem.remedy());
    }

    /** Compares with the file of the same name as the input that ends in {@code .txt}. */
    static void assertTold(String told, Path input) throws IOException {
        String name = input.getFileName().toString();
        Path expected = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told, () -> "what is told of " + input);
    }
}
