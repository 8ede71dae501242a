package org.tipgraph.claim;

import java.util.List;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.Quantity;
import org.tipgraph.mention.QuantityReader;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Span;

/** Reads the numbers of people, cases and money. */
final class EstimateReader {

    private EstimateReader() {}

    static List<Claim.Estimate> read(Clause clause, Narrative narrative) {
        return QuantityReader.of(clause).stream()
                .map(quantity -> estimate(clause, quantity, narrative))
                .toList();
    }

    private static Claim.Estimate estimate(Clause clause, Quantity quantity, Narrative narrative) {
        int first = followsCurrencySign(clause, quantity) ? quantity.first() - 1 : quantity.first();
        int begin = clause.token(first).span().begin();
        Span span =
                new Span(begin, clause.token(quantity.countedEnd() - 1).span().end());
        return new Claim.Estimate(
                span,
                vouching(clause),
                grounds(clause, clause.part(first, quantity.countedEnd()), quantity),
                quantity.low(),
                quantity.high(),
                quantity.approximate(),
                quantity.unit(),
                counted(clause, quantity, narrative));
    }

    private static Grounds grounds(Clause clause, Clause part, Quantity quantity) {
        Notes notes = new Notes();
        boolean nounLeftOut = quantity.countedEnd() == quantity.end() && !part.has("unit", quantity.unit());
        if (nounLeftOut) {
            notes.infer("unit", quantity.unit(), Rule.NOUN_LEFT_OUT);
        }
        return new Grounds(Rule.NUMBER_COUNTED, clause, part, List.of()).with(notes);
    }

    private static boolean followsCurrencySign(Clause clause, Quantity quantity) {
        return quantity.first() > clause.first()
                && Character.getType(clause.token(quantity.first() - 1).raw().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** A number may be an estimate; that people are vulnerable does not make their number a possible one. */
    private static Vouching vouching(Clause clause) {
        if (clause.has("status", "estimated") || clause.hasCue("estimated-number")) {
            return new Vouching("estimated", clause.codes("source"));
        }
        Vouching vouching = VouchingReader.of(clause);
        return vouching.status().equals("possible") ? Vouching.ASSERTED : vouching;
    }

    private static String counted(Clause clause, Quantity quantity, Narrative narrative) {
        if (quantity.countedEnd() <= quantity.end()) {
            return narrative.quote(clause.span()).replaceAll("\\s+", " ");
        }
        int begin = clause.token(quantity.end()).span().begin();
        int end = clause.token(quantity.countedEnd() - 1).span().end();
        return narrative
                .quote(new Span(begin, Math.max(begin, end)))
                .replaceAll("-\\s+", "")
                .replaceAll("\\s+", " ");
    }
}
