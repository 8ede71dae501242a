package org.tipgraph.catalogue;

import java.util.List;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.Manifest;
import org.tipgraph.dump.Release;

/** All files of a release that can be downloaded. Whatever else a release offers, such as tables, is added here. */
public final class ReleaseFiles {

    private ReleaseFiles() {}

    /** The dumps, plain and compressed, in the order of the manifest. */
    public static List<ReleaseFile> of(Release release) {
        Manifest manifest = release.manifest();
        return manifest.files().stream().map(file -> dump(file, manifest)).toList();
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
