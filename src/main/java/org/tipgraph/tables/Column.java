package org.tipgraph.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name what its header says, and the variable of the query
 * @param type what a value of it is
 * @param separator what parts the values of a cell, where a cell may have several
 * @param description what a cell holds, in a sentence
 * @param required whether no cell is empty
 */
public record Column(String name, CellType type, Optional<String> separator, String description, boolean required) {

    public Column {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(separator);
        Objects.requireNonNull(description);
    }

    /** Whether a cell may have several values. */
    public boolean isList() {
        return separator.isPresent();
    }

    /** The cell that a query answers with; without values where it answers nothing. */
    List<String> cell(Optional<String> answer) {
        if (answer.isEmpty() || isList() && answer.get().isEmpty()) {
            return List.of();
        }
        String value = answer.get();
        return separator
                .map(mark -> List.of(value.split(Pattern.quote(mark), -1)))
                .orElse(List.of(value));
    }
}
