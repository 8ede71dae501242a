package org.tipgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;

/**
 * Fuseki with nothing of ours, as {@code fuseki-server --mem} has it: the dump in its graphs, and their union in the
 * default graph. Ends with its standard input.
 */
public final class PlainFuseki {

    private PlainFuseki() {}

    public static void main(String[] arguments) throws InputException, IOException {
        Release release = Release.at(Path.of(arguments[0]));
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> {
            RDFDataMgr.read(data, release.dump(DumpFormat.NQUADS).toString());
            RDFDataMgr.read(data, release.dump(DumpFormat.NTRIPLES).toString());
        });
        FusekiServer fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/data", data)
                .build()
                .start();
        System.out.println("http://127.0.0.1:" + fuseki.getHttpPort() + "/data/sparql");
        System.in.read();
        fuseki.stop();
    }
}
