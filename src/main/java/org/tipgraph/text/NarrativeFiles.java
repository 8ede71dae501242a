package org.tipgraph.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tipgraph.text.Problem.Where;

/**
 * The files that a user means by naming files and folders: a file is itself, a folder is the {@code .txt} files in it,
 * sorted by name, hidden ones left out. A file that is named twice counts once.
 */
public final class NarrativeFiles {

    private final List<Problem> problems = new ArrayList<>();

    private NarrativeFiles() {}

    /** The files meant, at least one. Whether they can be read is found out by reading them. */
    public static List<Path> among(List<Path> named) throws InputException {
        NarrativeFiles search = new NarrativeFiles();
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : named) {
            found.addAll(Files.isDirectory(path) ? search.inFolder(path) : List.of(path.normalize()));
        }
        if (!search.problems.isEmpty()) {
            throw new InputException(search.problems);
        }
        return List.copyOf(found);
    }

    private List<Path> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(NarrativeFiles::isNarrative)
                    .map(Path::normalize)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                tell("no-narratives", "The folder has no narratives.", folder, "Put files NAME.txt into it.");
            }
            return files;
        } catch (AccessDeniedException e) {
            tell("no-permission", "You have no permission to read this folder.", folder, "Ask its owner.");
        } catch (IOException e) {
            tell("unreadable-folder", "The folder cannot be read: " + e.getMessage() + ".", folder, "Check the disk.");
        }
        return List.of();
    }

    private static boolean isNarrative(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void tell(String code, String what, Path folder, String remedy) {
        problems.add(Problem.error(code, what, Where.file(folder.toString()), remedy));
    }
}
