/**
 * The facts of one narrative on one sheet, and how near a sheet comes to one made by hand.
 *
 * <p>A {@link org.tipgraph.facts.FactSheet} is read from the graph of a narrative by SPARQL, with the question
 * {@code fact-sheet} of the package {@code query}: to score the sheet is to score the graph.
 * {@link org.tipgraph.facts.FactSheetFile} writes and reads it as JSON in the form of {@code fact-sheet.schema.json}
 * beside this package. {@link org.tipgraph.facts.Evaluation} compares sheets with gold ones and gives precision,
 * recall and F1 for each facet:
 *
 * <pre>{@code
 * FactSheet sheet = FactSheetReader.read(conversion.graph());
 * FactSheetFile.write(sheet, Path.of("out/2017-PRK.json"));
 *
 * Map<String, FactSheet> gold = FactSheetFile.readFolder(Path.of("gold/facts"));
 * Evaluation evaluation = Evaluation.of(gold, Map.of("2017-PRK", sheet));
 * System.out.print(EvaluationReport.table(evaluation));
 * }</pre>
 *
 * <p>The figures on the project's own gold are recorded, guarded and published: {@code docs/quality.md} tells how.
 */
package org.tipgraph.facts;
