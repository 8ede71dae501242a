package org.tipgraph.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for what keeps people from using a page: too little contrast, controls without a name, and so on. Within YASGUI,
 * the editor that others make, it does not look: it has an orange of too little contrast, and a button among its tabs.
 *
 * @see <a href="https://github.com/dequelabs/axe-core">axe-core</a>
 */
final class Axe {

    private static final String SCRIPT = read("/axe-core/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run({exclude: ['.yasgui']}, {resultTypes: ['violations']}).then(
              found => done(found.violations.map(rule => ({
                rule: rule.id,
                impact: rule.impact,
                help: rule.help,
                places: rule.nodes.map(node => node.html + ': ' + node.failureSummary.replace(/\\s+/g, ' ')).join('; '),
              }))),
              error => done([{rule: 'axe', impact: 'critical', help: String(error), places: ''}]));
            """;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** What is serious or critical about the page that is shown, each in a sentence with its place. */
    static List<String> graveFaults(Browser browser) {
        browser.evaluate(SCRIPT);
        List<?> violations = (List<?>) browser.await(RUN);
        return violations.stream()
                .map(violation -> (Map<?, ?>) violation)
                .filter(violation -> GRAVE.contains(violation.get("impact")))
                .map(violation ->
                        violation.get("help") + " (" + violation.get("rule") + "): " + violation.get("places"))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream script = Axe.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
