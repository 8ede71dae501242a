package org.tipgraph.benchmark;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.Release;
import org.tipgraph.vocabulary.Tip;

/**
 * What is asked for: pages of the largest narrative.
 *
 * @param narrative its path
 * @param claim the path of its first claim of exploitation
 * @param place the path of its country
 */
record MeasuredPages(String narrative, String claim, String place) {

    static MeasuredPages of(Release release) {
        Dataset data = RDFDataMgr.loadDataset(release.dump(DumpFormat.NQUADS).toString());
        Node narrative = Node.ANY;
        long largest = 0;
        for (Node name : (Iterable<Node>) data.asDatasetGraph()::listGraphNodes) {
            long size = data.asDatasetGraph().getGraph(name).size();
            if (name.getURI().startsWith(Tip.BASE + "narrative/") && size > largest) {
                largest = size;
                narrative = name;
            }
        }
        return of(narrative, data.asDatasetGraph().getGraph(narrative));
    }

    private static MeasuredPages of(Node narrative, Graph graph) {
        List<Node> claims = graph.stream(Node.ANY, RDF.type.asNode(), Tip.Exploitation.asNode())
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        Node country = graph.stream(narrative, Tip.country.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        return new MeasuredPages(path(narrative), path(claims.get(0)), path(country));
    }

    private static String path(Node name) {
        return name.getURI().substring(Tip.BASE.length());
    }
}
