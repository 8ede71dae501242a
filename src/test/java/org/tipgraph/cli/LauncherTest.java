package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ./tipgraph} in a project of its own, where Maven and the JDK are scripts that tell how they were
 * called.
 */
class LauncherTest {

    private static final String JAVA = "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 7\n";
    private static final String MAVEN = "#!/bin/sh\necho mvn >> calls\ntouch target/tipgraph.jar\n";

    @TempDir
    Path folder;

    private Path project;
    private Path jdk;
    private Path path;

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void layOutAProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        Files.copy(Path.of("tipgraph"), project.resolve("tipgraph"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("src/main"));
        jdk = jdk("jdk 17", "17.0.15");
        path = Files.createDirectories(folder.resolve("bin"));
        script(path.resolve("mvn"), MAVEN);
    }

    @Test
    void buildsOnFirstUseOnly() throws Exception {
        assertTrue(launch("--version").err().startsWith("tipgraph: building, on first use;"));
        assertEquals("", launch("--version").err());
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launch("--version");
        Path source = Files.writeString(project.resolve("src/main/Main.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        assertEquals(
                "tipgraph: building: sources have changed\ntipgraph: built\n",
                launch("--version").err());
    }

    @Test
    void buildsAgainAfterABuildThatFailed() throws Exception {
        script(path.resolve("mvn"), "#!/bin/sh\nexit 1\n");
        assertEquals(3, launch("--version").exitCode());

        script(path.resolve("mvn"), MAVEN);
        assertEquals(7, launch("--version").exitCode());
        assertEquals(1, builds());
    }

    @Test
    void handsOnArgumentsAndExitCode() throws Exception {
        Outcome outcome = launch("check", "two words", "", "*");

        assertTrue(outcome.out().endsWith("target/tipgraph.jar><check><two words><><*>"), outcome.out());
        assertEquals(7, outcome.exitCode());
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/tipgraph"));

        String out = launch(link, Map.of("JAVA_HOME", jdk.toString())).out();
        assertTrue(out.endsWith("a project/target/tipgraph.jar>"), out);
    }

    @Test
    void takesTheJavaOfThePathWhereJavaHomeIsTooOld() throws Exception {
        Path old = jdk("jdk 11", "11.0.2");
        script(old.resolve("bin/java"), "#!/bin/sh\nexit 11\n");
        Files.createSymbolicLink(path.resolve("java"), jdk.resolve("bin/java"));

        assertEquals(
                7,
                launch(project.resolve("tipgraph"), Map.of("JAVA_HOME", old.toString()))
                        .exitCode());
    }

    @Test
    void tellsWhatToInstallWhereMavenIsMissing() throws Exception {
        Files.delete(path.resolve("mvn"));
        Outcome outcome = launch("--version");

        assertEquals(3, outcome.exitCode());
        assertEquals("tipgraph: Maven is needed to build. On Debian or Ubuntu: apt-get install maven\n", outcome.err());
    }

    private Outcome launch(String... arguments) throws Exception {
        return launch(project.resolve("tipgraph"), Map.of("JAVA_HOME", jdk.toString()), arguments);
    }

    private Outcome launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path err = folder.resolve("err");
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", path + ":" + coreCommands());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    /** A folder with the few commands that the launcher needs, and neither Maven nor Java. */
    private Path coreCommands() throws IOException {
        Path commands = folder.resolve("core");
        for (String name : List.of("readlink", "dirname", "sed", "find", "head", "mkdir", "mv", "rm", "touch")) {
            String command = Files.exists(Path.of("/bin", name)) ? "/bin/" + name : "/usr/bin/" + name;
            script(commands.resolve(name), "#!/bin/sh\nexec " + command + " \"$@\"\n");
        }
        return commands;
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), JAVA);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("calls")).size();
    }
}
