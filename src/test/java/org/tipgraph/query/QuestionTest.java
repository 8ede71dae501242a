package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

class QuestionTest {

    private static final String ROUTES = """
            # Where do people come from?
            # parameter: country text, ISO 3166-1 alpha-3 code, default: all
            # parameter: year integer, year of the report, default: all
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>
            SELECT ?origin WHERE {
              VALUES ?country { UNDEF }
              VALUES ?year { UNDEF }
              ?narrative tip:country/tip:iso3 ?country ; tip:reportYear ?year .
              ?claim tip:narrative ?narrative ; tip:origin ?origin .
              FILTER NOT EXISTS { VALUES ?country { UNDEF } ?claim tip:destination/tip:iso3 ?country }
            }
            """;

    private static Question read(String text) throws InputException {
        return QuestionReader.read("routes", "queries/routes.rq", text);
    }

    private static Problem problem(String text) {
        return assertThrows(InputException.class, () -> read(text)).problems().get(0);
    }

    @Test
    void its_first_comment_is_what_it_asks() throws Exception {
        assertEquals("Where do people come from?", read(ROUTES).asks());
    }

    @Test
    void its_comments_declare_parameters() throws Exception {
        assertEquals(
                List.of(
                        new Parameter("country", Parameter.Kind.TEXT, "ISO 3166-1 alpha-3 code", "all"),
                        new Parameter("year", Parameter.Kind.INTEGER, "year of the report", "all")),
                read(ROUTES).parameters());
    }

    @Test
    void a_value_stands_in_each_block_of_its_parameter_and_nowhere_else() throws Exception {
        String query =
                read(ROUTES).with(Map.of("country", "PRK", "year", "2017")).serialize();
        assertEquals(
                QueryFactory.create(ROUTES.replace("?country { UNDEF }", "?country { \"PRK\" }")
                                .replace("?year { UNDEF }", "?year { 2017 }"))
                        .serialize(),
                query);
    }

    @Test
    void a_block_may_stand_in_a_query_within_the_query() throws Exception {
        String inner = """
                # Which first?
                # parameter: year integer, year of the report, default: all
                SELECT * { { SELECT (MIN(?some) AS ?first) { VALUES ?year { UNDEF } ?some ?in ?year } } }
                """;
        assertEquals(
                QueryFactory.create(inner.replace("UNDEF", "2017")).serialize(),
                read(inner).with(Map.of("year", "2017")).serialize());
    }

    @Test
    void the_question_itself_stays_as_it_was() throws Exception {
        Question question = read(ROUTES);
        String before = question.query().serialize();
        question.with(Map.of("country", "PRK"));
        assertEquals(before, question.query().serialize());
    }

    @Test
    void a_value_never_becomes_syntax() throws Exception {
        String attack = "PRK\" } } # \\ \n DROP ALL ; SERVICE <http://127.0.0.1/> { ?s ?p \"";
        String query = read(ROUTES).with(Map.of("country", attack)).serialize();
        var values = QueryFactory.create(query, Syntax.syntaxSPARQL_11);
        assertEquals(
                read(ROUTES.replace("?country { UNDEF }", "?country { \"PRK\" }"))
                        .query()
                        .serialize()
                        .lines()
                        .count(),
                query.lines().count());
        assertTrue(values.toString().contains("PRK\\\" } }"), query);
    }

    @Test
    void a_value_never_becomes_syntax_in_its_text() throws Exception {
        String attack = "$1 PRK\" } } # \\ \n DROP ALL ; SERVICE <http://127.0.0.1/> { ?s ?p \"";
        Question question = read(ROUTES);
        assertEquals(
                question.with(Map.of("country", attack)),
                QueryFactory.create(question.text(Map.of("country", attack))));
    }

    @Test
    void a_parameter_that_it_does_not_have_is_refused_with_those_that_it_has() throws Exception {
        Question question = read(ROUTES);
        Problem problem = assertThrows(InputException.class, () -> question.with(Map.of("county", "PRK")))
                .problems()
                .get(0);
        assertEquals("The query routes has no parameter county.", problem.what());
        assertEquals("Its parameters are country, year.", problem.remedy());
    }

    @Test
    void a_year_that_is_no_number_is_refused() throws Exception {
        Question question = read(ROUTES);
        Problem problem = assertThrows(InputException.class, () -> question.with(Map.of("year", "2017 }")))
                .problems()
                .get(0);
        assertEquals("The parameter year is a whole number, and \"2017 }\" is none.", problem.what());
    }

    @Test
    void a_mistake_in_the_query_is_told_with_its_line_and_column() {
        Problem problem = problem("# What?\nSELECT * WHERE {\n  ?s ?p ?o ; ]\n}\n");
        assertEquals("query-syntax", problem.code());
        assertEquals(3, problem.where().line());
        assertEquals(12, problem.where().column());
        assertEquals("  ?s ?p ?o ; ]", problem.where().words().orElseThrow());
    }

    @Test
    void an_unknown_prefix_is_told_with_its_place() {
        assertTrue(problem("SELECT * { ?s foaf:name ?o }").what().contains("foaf"));
    }

    @Test
    void an_update_is_no_query() {
        assertEquals("query-syntax", problem("DROP ALL").code());
    }

    @Test
    void what_only_one_engine_understands_is_no_query() {
        assertEquals("query-syntax", problem("SELECT * { LET (?x := 1) }").code());
    }

    @Test
    void a_parameter_without_its_block_of_values_is_told() {
        Problem problem = problem("# What?\n# parameter: year integer, a year, default: all\nSELECT * { ?s ?p ?o }");
        assertEquals("The parameter year has no block of values in the query.", problem.what());
        assertEquals("Add VALUES ?year { UNDEF } to its WHERE.", problem.remedy());
    }

    @Test
    void a_parameter_of_a_kind_that_there_is_not_is_told() {
        Problem problem = problem("# What?\n# parameter: year date, a year, default: all\nSELECT * { ?s ?p ?o }");
        assertEquals("parameter-declaration", problem.code());
    }
}
