package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionIndexTest {

    private static final Path PAGE = Path.of("docs/queries.md");
    private static final String HEADING = "## Index\n\n";

    @Test
    void the_page_on_queries_lists_each_of_them() throws Exception {
        String page = Files.readString(PAGE);
        String start = page.substring(0, page.indexOf(HEADING) + HEADING.length());
        if (ExpectedAnswer.isAccepting()) {
            Files.writeString(PAGE, start + index());
        }
        assertEquals(start + index(), Files.readString(PAGE), "renew it with -Dgolden.accept=true");
    }

    private static String index() throws Exception {
        return "| query | question | parameters |\n|---|---|---|\n"
                + QuestionLibrary.of(Path.of("queries")).questions().stream()
                        .map(QuestionIndexTest::line)
                        .collect(Collectors.joining());
    }

    private static String line(Question question) {
        String parameters = question.parameters().stream()
                .map(parameter -> "`" + parameter.name() + "`")
                .collect(Collectors.joining(", "));
        return "| [%1$s](../queries/%1$s.rq) | %2$s | %3$s |\n".formatted(question.name(), question.asks(), parameters);
    }
}
