package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutAReleaseIsToldWithTheCommandThatMakesOne() {
        Run run = Run.of("serve", folder.toString());

        assertEquals(1, run.exitCode());
        Golden.assertMessage("no-release", run.err().replace(folder.toString(), "out"));
    }

    @Test
    void aPortThatCannotBeIsWrongUsage() {
        Run run = Run.of("serve", folder.toString(), "--port", "70000");

        assertEquals(2, run.exitCode());
        Golden.assertMessage("no-such-port", run.err());
    }

    @Test
    void aBaseThatIsNoAddressIsWrongUsage() {
        Run run = Run.of("serve", folder.toString(), "--base", "example.org/tip");

        assertEquals(2, run.exitCode());
        Golden.assertMessage("no-such-base", run.err());
    }
}
