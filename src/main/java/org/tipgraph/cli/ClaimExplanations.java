package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tipgraph.explain.ClaimName;
import org.tipgraph.explain.Explainer;
import org.tipgraph.explain.Explanation;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.text.InputException;

/**
 * Explains the claims that a user names, each from its narrative, which is converted once. What is wrong with other
 * narratives is told only where one is missing: it may be among them.
 */
final class ClaimExplanations {

    private final NarrativeConverter converter;
    private final Narratives narratives;
    private final Explainer explainer;
    private final Findings unidentified = new Findings();
    private final Map<Path, Conversion> conversions = new HashMap<>();

    ClaimExplanations(List<Path> files, Given given) {
        this.converter = new NarrativeConverter(given);
        this.narratives = Narratives.identify(files, converter, unidentified);
        this.explainer = new Explainer(converter.lexicon());
    }

    /** All explanations in order, or all that is wrong with the names. */
    List<Explanation> of(List<String> names) throws FindingsException {
        Findings findings = new Findings();
        List<Explanation> explanations = new ArrayList<>();
        for (String name : names) {
            try {
                explanations.add(explain(ClaimName.of(name), findings));
            } catch (InputException e) {
                findings.addProblems(e.problems());
            }
        }
        findings.throwIfErrors();
        return explanations;
    }

    private Explanation explain(ClaimName name, Findings findings) throws InputException {
        Optional<Path> file = narratives.file(name.narrative());
        if (file.isEmpty()) {
            findings.take(unidentified);
            throw new InputException(name.narrativeNotGiven());
        }
        Conversion conversion = convert(file.get());
        if (!conversion.claims().containsKey(name.iri())) {
            throw new InputException(name.noSuchClaim(conversion.claims().keySet()));
        }
        return explainer.explain(name.iri(), conversion, file.get().toString());
    }

    private Conversion convert(Path file) throws InputException {
        if (!conversions.containsKey(file)) {
            conversions.put(file, converter.convert(file));
        }
        return conversions.get(file);
    }
}
