/**
 * From graphs to tables for people who do not use RDF: CSV with its description, and Parquet.
 *
 * <p>What the tables are is data and not Java: {@code queries/tables/tables.ttl} lists them, {@code columns.ttl} tells
 * their columns in the terms of the W3C's CSV on the Web, and the rows of each come from the query of its name. The JSON
 * of CSV on the Web and the schemas of Parquet are both made from there ({@link org.tipgraph.tables.TableGroup}).
 *
 * <p>{@link org.tipgraph.tables.TableWriter} takes the graphs of narratives one after another and writes the rows of each
 * at once, so that memory holds one narrative and some rows:
 *
 * <pre>{@code
 * try (TableWriter tables = TableWriter.in(folder)) {
 *     tables.add(narrative);
 *     tables.finish();          // exploitation.csv, exploitation.parquet, …, csv-metadata.json
 * }
 * }</pre>
 *
 * <p>A cell is a list of values, as the graph writes them: none where the cell is empty, one, or several in columns that
 * have a separator. Same graphs, same bytes.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
package org.tipgraph.tables;
