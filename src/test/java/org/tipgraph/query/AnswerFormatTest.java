package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {

    private static final String PREFIXES = "PREFIX p: <http://example.org/>\n";

    private static String answer(AnswerFormat format, int width, String query) throws Exception {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> {
            dataset.add(SSE.parseQuad("(_ <http://example.org/s> <http://example.org/q> 'b')"));
            dataset.add(SSE.parseQuad("(_ <http://example.org/s> <http://example.org/p> 'a'@en)"));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryService.over(dataset, Duration.ofSeconds(60))
                .run(QueryFactory.create(PREFIXES + query), answer -> format.write(answer, out, width));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_table_has_columns_as_wide_as_a_terminal_shows_their_words() throws Exception {
        assertEquals(
                """
                place  name              count
                -----  ----------------  -----
                p:PRK  朝鲜              7
                       République e\u0301gale  1200
                2 rows
                """,
                answer(
                        AnswerFormat.TABLE,
                        0,
                        "SELECT * { VALUES (?place ?name ?count) "
                                + "{ (p:PRK '朝鲜'@zh 7) (UNDEF 'République e\u0301gale' 1200) } }"));
    }

    @Test
    void a_table_that_is_too_wide_wraps_its_widest_column() throws Exception {
        assertEquals(
                """
                code  quote
                ----  ---------------
                PRK   people who were
                      forced to work
                      on farms
                PRK   aaaaaaaaaaaaaaa
                      aaaa
                2 rows
                """,
                answer(
                        AnswerFormat.TABLE,
                        21,
                        "SELECT * { VALUES (?code ?quote) { ('PRK' 'people who were forced to\\nwork on farms') "
                                + "('PRK' 'aaaaaaaaaaaaaaaaaaa') } }"));
    }

    @Test
    void a_table_of_one_row_says_so_and_one_of_none_too() throws Exception {
        assertEquals("x\n-\n1\n1 row\n", answer(AnswerFormat.TABLE, 80, "SELECT * { VALUES ?x { 1 } }"));
        assertEquals("x\n-\n0 rows\n", answer(AnswerFormat.TABLE, 80, "SELECT * { VALUES ?x { } }"));
    }

    @Test
    void a_terminal_is_not_told_to_do_anything_by_the_text() throws Exception {
        assertEquals("x\n---\n[2J\n1 row\n", answer(AnswerFormat.TABLE, 80, "SELECT * { VALUES ?x { '\\u001B[2J' } }"));
    }

    @Test
    void rows_come_in_the_result_formats_of_sparql() throws Exception {
        String query = "SELECT * { VALUES (?x ?y) { (p:a 'say \"no\"'@en) } }";
        assertEquals("x,y\r\nhttp://example.org/a,\"say \"\"no\"\"\"\r\n", answer(AnswerFormat.CSV, 0, query));
        assertEquals("?x\t?y\n<http://example.org/a>\t\"say \\\"no\\\"\"@en\n", answer(AnswerFormat.TSV, 0, query));
        assertEquals("""
                { "head": {
                    "vars": [ "x" , "y" ]
                  } ,
                  "results": {
                    "bindings": [
                      {\s
                        "x": { "type": "uri" , "value": "http://example.org/a" } ,
                        "y": { "type": "literal" , "xml:lang": "en" , "value": "say \\"no\\"" }
                      }
                    ]
                  }
                }
                """, answer(AnswerFormat.JSON, 0, query));
    }

    @Test
    void triples_come_in_turtle_and_in_order() throws Exception {
        assertEquals("""
                PREFIX p: <http://example.org/>

                p:s     p:p     "a"@en;
                        p:q     "b" .
                """, answer(AnswerFormat.TABLE, 0, "CONSTRUCT WHERE { ?s ?p ?o }"));
    }

    @Test
    void an_ask_is_true_or_false() throws Exception {
        assertEquals("true\n", answer(AnswerFormat.TABLE, 0, "ASK { ?s p:p ?o }"));
        assertEquals("false\n", answer(AnswerFormat.CSV, 0, "ASK { ?s p:none ?o }"));
        assertEquals(
                "{ \n  \"head\" : { } ,\n  \"boolean\" : true\n}\n", answer(AnswerFormat.JSON, 0, "ASK { ?s p:p ?o }"));
    }
}
