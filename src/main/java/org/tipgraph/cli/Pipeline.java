package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.InputException;
import org.tipgraph.text.NarrativeFiles;

/**
 * The whole story: narratives are read, converted and checked; their graphs, those of the ontology and that of the queries become a release.
 * All that is wrong is collected first. If anything is, nothing is published, and what was published before stays.
 */
final class Pipeline {

    private final Tipgraph tipgraph;
    private final Findings findings = new Findings();

    Pipeline(Tipgraph tipgraph) {
        this.tipgraph = tipgraph;
    }

    Release build(List<Path> named, Given given, Path out) throws InputException, FindingsException {
        List<Path> files = NarrativeFiles.among(named);
        Narratives narratives = Narratives.identify(files, new NarrativeConverter(given), findings);
        try (ReleaseWriter release = ReleaseWriter.in(out);
                Progress progress = new Progress(tipgraph, "Converting", narratives.size())) {
            addBackground(release, true);
            narratives.forEachChecked(findings, conversion -> {
                release.add(conversion.resource().getURI(), conversion.graph().getGraph());
                progress.step();
            });
            addBackground(release, false);
            findings.throwIfErrors();
            findings.countWarnings(tipgraph.err());
            return release.publish();
        }
    }

    /** A release has its graphs in the order of their names, so some of these come before the narratives. */
    private static void addBackground(ReleaseWriter release, boolean before) throws InputException {
        for (Background graph : Background.inOrder()) {
            if (graph.comesBefore(Narratives.NAMES) == before) {
                release.add(graph.name(), graph.maker().make());
            }
        }
    }
}
