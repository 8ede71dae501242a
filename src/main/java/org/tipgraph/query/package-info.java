/**
 * Asks a graph, or an endpoint far away, what a person wants to know.
 *
 * <p>A {@link org.tipgraph.query.Question} is a file of the folder {@code queries/}: a comment that asks in plain
 * English, comments that declare parameters, and a SPARQL 1.1 query that can be run as it stands. A
 * {@link org.tipgraph.query.QuestionLibrary} finds it by name, {@link org.tipgraph.query.Question#with} puts values in
 * place of its parameters, a {@link org.tipgraph.query.QueryService} runs it, and an
 * {@link org.tipgraph.query.AnswerFormat} writes the answer:
 *
 * <pre>{@code
 * Question question = QuestionLibrary.bundled().find("routes");
 * Query query = question.with(Map.of("country", "PRK"));
 * QueryService service = QueryService.at(URI.create("http://127.0.0.1:3030/sparql"), Duration.ofSeconds(60));
 * service.run(query, answer -> AnswerFormat.TABLE.write(answer, System.out, 120));
 * }</pre>
 *
 * <p>A parameter is a variable with a block {@code VALUES ?country { UNDEF }}: its value is put into the syntax tree as
 * an RDF term, never into the text. A {@link org.tipgraph.query.QuestionGraph} is the library as data. What goes wrong is told as {@link org.tipgraph.text.Problem}s. The next package,
 * {@code facts}, reads fact sheets with the question {@code fact-sheet}.
 */
package org.tipgraph.query;
