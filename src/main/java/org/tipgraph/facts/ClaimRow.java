package org.tipgraph.facts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A claim as the question {@code fact-sheet} gives it: its kind, its first evidence, and the codes of each property. */
record ClaimRow(String kind, int begin, int end, String quote, Map<String, Set<String>> values) {

    /** A claim that has no values yet, from the first of its rows. */
    static ClaimRow startedBy(Binding row) {
        return new ClaimRow(
                text(row, "kind"),
                Integer.parseInt(text(row, "begin")),
                Integer.parseInt(text(row, "end")),
                text(row, "quote"),
                new LinkedHashMap<>());
    }

    void add(Binding row) {
        values.computeIfAbsent(text(row, "property"), property -> new LinkedHashSet<>())
                .add(text(row, "value"));
    }

    /** All codes of a property, none where the claim has no such. */
    List<String> all(String property) {
        return List.copyOf(values.getOrDefault(property, Set.of()));
    }

    Optional<String> one(String property) {
        return values.getOrDefault(property, Set.of()).stream().findFirst();
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    Optional<String> someQuote() {
        return Optional.of(quote);
    }

    static String text(Binding row, String variable) {
        return row.get(Var.alloc(variable)).getLiteralLexicalForm();
    }
}
