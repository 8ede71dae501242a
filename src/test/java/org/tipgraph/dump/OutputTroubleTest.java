package org.tipgraph.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tipgraph.text.InputException;

/** What happens when the disk does not do what it should. */
class OutputTroubleTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsNoticedByEachWriter(DumpFormat format) throws Exception {
        assumeTrue(Files.exists(FULL), "a device that is always full");
        try (OutputStream full = Files.newOutputStream(FULL)) {
            IOException trouble = assertThrows(IOException.class, () -> {
                DumpWriter writer = format.open(full);
                writer.write(NodeFactory.createURI("urn:graph"), many());
                writer.end();
            });
            InputException told = OutputTrouble.writing(folder, trouble);
            assertEquals(
                    "There is no space left on the device of " + folder + ".",
                    told.problems().get(0).what());
        }
    }

    @Test
    void aFileIsNotAFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals("not-a-folder", codeOfWritingTo(file));
        assertEquals("not-a-folder", codeOfWritingTo(file.resolve("below")));
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsTold() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "root may write anywhere");
        assertEquals("no-permission", codeOfWritingTo(closed));
    }

    private static String codeOfWritingTo(Path out) {
        InputException trouble = assertThrows(InputException.class, () -> ReleaseWriter.write(out, Samples.nasty()));
        return trouble.problems().get(0).code();
    }

    private static List<Triple> many() {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            triples.add(Triple.create(
                    NodeFactory.createURI("urn:s" + i), RDFS.label.asNode(), NodeFactory.createLiteralString("label")));
        }
        return triples;
    }
}
