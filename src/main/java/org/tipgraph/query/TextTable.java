package org.tipgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Writes rows as columns for a person to read, IRIs shortened by the prefixes of the query:
 *
 * <pre>
 * origin  destination  practice
 * ------  -----------  ---------------
 * MAR     AND          forced-labour
 * 2 rows
 * </pre>
 *
 * Text that is too wide is wrapped within its column. The first thousand rows settle the widths of the columns, so that
 * an answer of any length is written as it comes.
 */
final class TextTable {

    private static final int ROWS_THAT_SETTLE_WIDTHS = 1000;
    private static final String GAP = "  ";

    private final PrefixMapping prefixes;
    private final List<Var> variables;
    private final OutputStream out;

    private TextTable(Answer.Rows answer, OutputStream out) {
        this.prefixes = answer.prefixes();
        this.variables = answer.rows().getResultVars();
        this.out = out;
    }

    /** Writes the rows in at most this many columns of characters; 0 for as many as they need. */
    static void write(Answer.Rows answer, OutputStream out, int width) throws IOException {
        new TextTable(answer, out).write(answer, width);
    }

    private void write(Answer.Rows answer, int width) throws IOException {
        List<List<String>> first = new ArrayList<>();
        first.add(variables.stream().map(Var::getVarName).toList());
        while (answer.rows().hasNext() && first.size() <= ROWS_THAT_SETTLE_WIDTHS) {
            first.add(cells(answer.rows().next()));
        }
        ColumnWidths widths = ColumnWidths.fit(first, GAP.length(), width);
        writeRow(first.get(0), widths);
        writeRow(widths.columns().stream().map("-"::repeat).toList(), widths);
        for (List<String> cells : first.subList(1, first.size())) {
            writeRow(cells, widths);
        }
        long count = first.size() - 1L;
        while (answer.rows().hasNext()) {
            writeRow(cells(answer.rows().next()), widths);
            count++;
        }
        writeLine(count + (count == 1 ? " row" : " rows"));
    }

    private List<String> cells(Binding row) {
        return variables.stream()
                .map(variable -> row.contains(variable) ? cell(row.get(variable)) : "")
                .toList();
    }

    private String cell(Node term) {
        String words = term.isLiteral() ? term.getLiteralLexicalForm() : name(term);
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String name(Node term) {
        return term.isURI() ? prefixes.shortForm(term.getURI()) : "_:" + term.getBlankNodeLabel();
    }

    private void writeRow(List<String> cells, ColumnWidths widths) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(DisplayText.wrap(cells.get(i), widths.columns().get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            writeLine(line(wrapped, line, widths));
        }
    }

    private static String line(List<List<String>> wrapped, int line, ColumnWidths widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < wrapped.size(); i++) {
            String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
            int missing = widths.columns().get(i) - DisplayText.width(part);
            text.append(part).append(" ".repeat(Math.max(0, missing))).append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private void writeLine(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
