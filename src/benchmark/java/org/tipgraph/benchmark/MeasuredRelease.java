package org.tipgraph.benchmark;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceText;
import org.tipgraph.vocabulary.Ontology;

/** A release of texts, as a build makes it, but for the shapes: texts of tests may break them. */
final class MeasuredRelease {

    private MeasuredRelease() {}

    /** Of texts on the same country and year, the first is taken. */
    static Release write(Path out, Texts texts) throws InputException {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        for (Ontology graph : Ontology.values()) {
            data.addGraph(graph.graph().asNode(), graph.load().getGraph());
        }
        Converter converter = new Converter(Lexicon.load());
        for (SourceText text : texts.all()) {
            Conversion conversion = converter.convert(text, IdentityReader.Given.NOTHING);
            Node name = conversion.resource().asNode();
            if (!data.containsGraph(name)) {
                data.addGraph(name, conversion.graph().getGraph());
            }
        }
        return ReleaseWriter.write(out, data);
    }
}
