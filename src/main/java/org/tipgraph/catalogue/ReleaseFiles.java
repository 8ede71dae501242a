package org.tipgraph.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.Manifest;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.TableFile;

/** All files of a release that can be downloaded. */
public final class ReleaseFiles {

    private ReleaseFiles() {}

    /** The dumps, plain and compressed, then the tables and their description, in the order of the manifest. */
    public static List<ReleaseFile> of(Release release) {
        Manifest manifest = release.manifest();
        return Stream.concat(
                        manifest.files().stream().map(file -> dump(file, manifest)),
                        manifest.tables().stream().map(ReleaseFiles::table))
                .toList();
    }

    private static ReleaseFile table(TableFile file) {
        return new ReleaseFile(
                "tables/" + file.name(), file.name(), file.mediaType(), false, file.bytes(), file.sha256());
    }

    private static ReleaseFile dump(DumpFile file, Manifest manifest) {
        return new ReleaseFile(
                "dumps/" + file.name(),
                file.name(),
                content(file, manifest).mediaType(),
                file.compressed(),
                file.bytes(),
                file.sha256());
    }

    /** The file that a compressed one is a copy of; any other file itself. */
    private static DumpFile content(DumpFile file, Manifest manifest) {
        return file.compressed()
                ? manifest.file(file.name().replaceFirst("[.]gz$", "")).orElse(file)
                : file;
    }
}
