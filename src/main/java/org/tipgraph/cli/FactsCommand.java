package org.tipgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.tipgraph.facts.FactSheet;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.text.InputException;
import org.tipgraph.text.NarrativeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what narratives claim as fact sheets in JSON. */
@Command(
        name = "facts",
        description = "Prints the fact sheets of narratives as JSON, or writes NAME.json for each NAME.txt.",
        footerHeading = "%nExamples:%n",
        footer = {"  tipgraph facts narratives/2017-PRK.txt", "  tipgraph facts narratives --out facts"})
final class FactsCommand implements Callable<Integer> {

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(arity = "1..*", paramLabel = "NARRATIVES", description = "Files, or folders of files NAME.txt.")
    private List<Path> narratives;

    @Option(names = "--out", paramLabel = "DIR", description = "Write NAME.json for each NAME.txt into this folder.")
    private Optional<Path> out;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException, FindingsException, IOException {
        List<Path> files = NarrativeFiles.among(narratives);
        SortedMap<String, FactSheet> sheets = FactSheets.of(files, identity.given(files), tipgraph);
        if (out.isPresent()) {
            write(sheets, out.get());
        } else {
            sheets.values().forEach(sheet -> tipgraph.out().print(FactSheetFile.json(sheet)));
        }
        return ExitCode.FINE.number();
    }

    private static void write(SortedMap<String, FactSheet> sheets, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : sheets.entrySet()) {
            FactSheetFile.write(sheet.getValue(), folder.resolve(sheet.getKey() + ".json"));
        }
    }
}
