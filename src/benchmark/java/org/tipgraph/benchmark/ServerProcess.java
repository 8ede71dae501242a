package org.tipgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A server in a process of its own, which prints where it is. It ends when this is closed, or with us. */
record ServerProcess(Process process, URI uri) implements AutoCloseable {

    static ServerProcess start(Class<?> main, Path release) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        release.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String address = process.inputReader()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow(() -> new IOException(main.getSimpleName() + " did not start"));
        return new ServerProcess(process, URI.create(address));
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
