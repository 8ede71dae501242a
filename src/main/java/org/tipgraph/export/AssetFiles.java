package org.tipgraph.export;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What pages load, as the program has it: in a folder while it is built, in an archive after that. */
final class AssetFiles {

    private static final String FOLDER = "assets/";

    private AssetFiles() {}

    static void write(SiteFolder folder) throws IOException {
        URI style = address("style.css");
        if (style.getScheme().equals("jar")) {
            try (FileSystem archive = FileSystems.newFileSystem(archive(style))) {
                copy(archive.getPath("/" + FOLDER), folder);
            }
        } else {
            copy(Path.of(style).getParent(), folder);
        }
    }

    /** The archive that a file is in; opened by its path, it is ours alone to close. */
    private static Path archive(URI inside) {
        String address = inside.getSchemeSpecificPart();
        return Path.of(URI.create(address.substring(0, address.indexOf("!/"))));
    }

    private static URI address(String file) {
        try {
            return AssetFiles.class.getResource("/" + FOLDER + file).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address of a file of the program is one", e);
        }
    }

    private static void copy(Path assets, SiteFolder folder) throws IOException {
        try (Stream<Path> all = Files.walk(assets)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                folder.write(FOLDER + assets.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }
}
