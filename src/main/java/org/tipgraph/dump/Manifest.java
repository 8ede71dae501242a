package org.tipgraph.dump;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a release holds, in numbers. Written as {@code dumps/manifest.json}.
 *
 * @param software name and version of what built the release
 * @param triples in the union of all graphs
 * @param quads in all graphs
 * @param subjects things that triples are on
 * @param files the dumps, plain and compressed
 * @param tables the files of the tables, none in a release from before there were tables
 * @param graphs triples by the IRI of the graph, in natural order
 * @param classes things by the IRI of their class, in natural order
 * @param properties triples of the union by the IRI of their property, in natural order
 */
public record Manifest(
        String software,
        long triples,
        long quads,
        long subjects,
        List<DumpFile> files,
        List<TableFile> tables,
        Map<String, Long> graphs,
        Map<String, Long> classes,
        Map<String, Long> properties) {

    public Manifest {
        Objects.requireNonNull(software);
        files = List.copyOf(files);
        tables = List.copyOf(tables);
        graphs = Collections.unmodifiableMap(new LinkedHashMap<>(graphs));
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The file of that name, such as {@code tipgraph.nq}. */
    public Optional<DumpFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
