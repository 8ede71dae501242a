package org.tipgraph.dump;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A set of triples in 40 bytes, whatever their order: their number, and the sum of their SHA-256 hashes. Without blank
 * nodes, graphs are isomorphic when their sets of triples are equal, and sets with equal fingerprints are equal (but
 * for a collision of SHA-256). So ten million triples are compared as they stream by.
 */
final class Fingerprint {

    private final MessageDigest sha256 = Sha256.digest();
    private final long[] sum = new long[4];
    private long count;

    void add(Triple triple) {
        String line = NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject());
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += hash.getLong();
        }
        count++;
    }

    long count() {
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && count == that.count && Arrays.equals(sum, that.sum);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sum);
    }
}
