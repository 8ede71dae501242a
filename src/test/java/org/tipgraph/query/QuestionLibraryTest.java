package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

class QuestionLibraryTest {

    private static Problem problem(String nameOrFile) {
        return assertThrows(
                        InputException.class, () -> QuestionLibrary.bundled().find(nameOrFile))
                .problems()
                .get(0);
    }

    @Test
    void the_questions_of_the_project_come_with_the_program() throws Exception {
        assertEquals(
                QuestionLibrary.of(Path.of("queries")).questions().toString(),
                QuestionLibrary.bundled().questions().toString());
    }

    @Test
    void the_questions_are_found_in_a_jar_too(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("with blank.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("queries/"));
            entries.putNextEntry(new JarEntry("queries/anything.rq"));
            entries.write("# Is there anything?\nASK { ?s ?p ?o }".getBytes());
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            QuestionLibrary library =
                    QuestionLibrary.at(loader.getResource("queries").toURI());
            assertEquals(List.of("anything"), library.names());
            assertEquals("Is there anything?", library.find("anything").asks());
        }
    }

    @Test
    void a_question_may_stand_in_a_file_of_ones_own(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.rq"), "# Is there anything?\nASK { ?s ?p ?o }");
        Question question = QuestionLibrary.bundled().find(file.toString());
        assertEquals("mine", question.name());
        assertEquals("Is there anything?", question.asks());
    }

    @Test
    void a_name_that_is_none_is_told_with_the_nearest_names() {
        Problem problem = problem("fact-shet");
        assertEquals("There is no query and no file of the name fact-shet.", problem.what());
        assertTrue(problem.remedy().startsWith("The nearest names are fact-sheet"), problem.remedy());
    }

    @Test
    void a_file_that_is_not_in_utf_8_is_told(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("mine.rq"), new byte[] {'#', (byte) 0xE9, '\n'});
        assertEquals(
                "The query file cannot be read: it is not in UTF-8.",
                problem(file.toString()).what());
    }

    @Test
    void a_folder_is_no_query(@TempDir Path folder) {
        assertEquals("query-unreadable", problem(folder.toString()).code());
    }

    @Test
    void the_nearest_names_have_what_was_typed_in_them_or_need_the_fewest_edits() {
        List<String> names = List.of("routes", "rates", "who-exploits-whom", "abuses", "routes-of-one-narrative");
        assertEquals(List.of("routes", "rates"), NearestNames.of("rouets", names, 2));
        assertEquals(List.of("who-exploits-whom"), NearestNames.of("exploits", names, 1));
        assertEquals(3, NearestNames.edits("kitten", "sitting"));
    }
}
