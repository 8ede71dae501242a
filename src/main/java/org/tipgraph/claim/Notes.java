package org.tipgraph.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.mention.Clause;

/** Where readers note what they infer while they read one clause. The last note on a value counts. */
final class Notes {

    private final Map<Concept, Inference> inferences = new LinkedHashMap<>();

    /** Notes to go on with where others end. */
    static Notes of(List<Inference> inferences) {
        Notes notes = new Notes();
        inferences.forEach(notes::put);
        return notes;
    }

    /** Notes that a value is inferred, and returns it. */
    String infer(String scheme, String code, Rule rule) {
        put(new Inference(scheme, code, rule, Optional.empty()));
        return code;
    }

    /** Notes that values are inferred from a clause told before, where there is one. */
    void infer(String scheme, Collection<String> codes, Rule rule, Optional<Clause> from) {
        codes.forEach(code -> put(new Inference(scheme, code, rule, from)));
    }

    private void put(Inference inference) {
        inferences.put(new Concept(inference.scheme(), inference.code()), inference);
    }

    List<Inference> inferences() {
        return List.copyOf(inferences.values());
    }
}
