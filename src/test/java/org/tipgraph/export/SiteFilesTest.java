package org.tipgraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.pages.FileName;
import org.tipgraph.pages.Format;
import org.tipgraph.publish.ServerExtension;
import org.tipgraph.vocabulary.Tip;

/** The files of a site, beside what the server gives of the same release. */
class SiteFilesTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void writeTwice() throws Exception {
        site = write("site");
        write("again");
    }

    private static Path write(String name) throws Exception {
        Path out = folder.resolve(name);
        try (SiteWriter writer = SiteWriter.open(release(), out, SiteSettings.standard())) {
            writer.write(() -> {});
            writer.publish();
        }
        return out;
    }

    private static Path release() {
        return SERVER.server().release().folder();
    }

    @Test
    void allLinksLeadToWhatIsThere() throws IOException {
        Map<Path, Hypertext> pages = new HashMap<>();
        for (Path page : files(site, ".html")) {
            pages.put(page, Hypertext.of(Files.readString(page)));
        }
        Set<String> broken = new TreeSet<>();
        pages.forEach((page, text) -> text.links().stream()
                .filter(link -> !link.matches("(https?:.*|)") && !isMissingPage(page))
                .filter(link -> !leads(page, link, pages))
                .forEach(link -> broken.add(site.relativize(page) + " to " + link)));
        assertEquals(Set.of(), broken);
        assertTrue(pages.size() > 1000, "few pages: " + pages.size());
    }

    /** It is shown under any address, so that its links begin with the root of the host. */
    private static boolean isMissingPage(Path page) {
        return page.equals(site.resolve("404.html"));
    }

    private static boolean leads(Path page, String link, Map<Path, Hypertext> pages) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (parts.length == 1 || parts[1].isEmpty()) {
            return Files.exists(target);
        }
        return pages.containsKey(target) && pages.get(target).places().contains(parts[1]);
    }

    @Test
    void theMissingPageLeadsFromTheRootOfTheHost() throws IOException {
        for (String link :
                Hypertext.of(Files.readString(site.resolve("404.html"))).links()) {
            if (!link.startsWith("http") && !link.startsWith("#")) {
                assertTrue(link.startsWith("/tipgraph/"), link);
                String file = link.substring("/tipgraph/".length()).replaceFirst("#.*", "");
                assertTrue(Files.exists(site.resolve(file)), link);
            }
        }
    }

    @Test
    void everyNameOfTheDumpHasItsFiveFiles() {
        Set<String> missing = names().flatMap(name -> Stream.of(Format.values()).map(FileName.of(name)::document))
                .filter(file -> !Files.isRegularFile(site.resolve(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noTwoFilesDifferOnlyInCase() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path file : files(site, "")) {
            String name = site.relativize(file).toString();
            assertEquals(null, seen.put(name.toLowerCase(Locale.ROOT), name), name);
        }
    }

    @Test
    void dataAreTheBytesOfTheServer() throws Exception {
        for (String name : List.of("narrative/2016/AND", "place/AND", "ontology", "concept/status", "query/routes")) {
            for (Format format : Format.values()) {
                String file = name + format.suffix();
                if (format.rdf().isPresent()) {
                    assertArrayEquals(get(file), Files.readAllBytes(site.resolve(file)), file);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".json", ".tsv", ".xml"})
    void resultsAreTheBytesOfTheServer(String end) throws Exception {
        String file = "query/routes" + end;
        assertEquals(new String(get(file)), Files.readString(site.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"narrative/2016/AND.html", "place/AND.html", "concept/status.html", "ontology.html", "about"})
    void pagesSayWhatThoseOfTheServerSay(String page) throws Exception {
        String file = page.endsWith(".html") ? page : page + ".html";
        String own = Files.readString(site.resolve(file));
        String served = new String(get(page)).replaceFirst("<p><a href=\"/pictures[?][^>]*>[^<]*</a></p>\n", "");
        assertEquals(Hypertext.withoutLinks(served), Hypertext.withoutLinks(own));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        assertEquals(relative(site), relative(again));
        for (String file : relative(site)) {
            assertEquals(-1, Files.mismatch(site.resolve(file), again.resolve(file)), file);
        }
    }

    @Test
    void longListsGoOnInOtherFiles() throws IOException {
        assertTrue(Files.readString(site.resolve("places.html")).contains("href=\"places.page-2.html\">next</a>"));
        assertTrue(Files.readString(site.resolve("places.page-2.html")).contains("href=\"places.html\">previous</a>"));
    }

    @Test
    void whatOnlyAServerDoesIsNotOffered() throws IOException {
        String question = Files.readString(site.resolve("query/routes.html"));
        assertTrue(question.contains("files cannot be asked with others"), question);
        for (Path page : files(site, ".html")) {
            String html = Files.readString(page);
            assertTrue(!html.contains("<form") || html.contains("<form id=\"filter"), page + " has a form");
            assertTrue(!html.contains("Query editor"), page + " offers an editor");
        }
    }

    private static byte[] get(String path) throws IOException, InterruptedException {
        URI address = SERVER.server().uri().resolve(path);
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static Stream<String> names() {
        String dump = SERVER.server().release().dump(DumpFormat.NQUADS).toString();
        return RDFDataMgr.loadDatasetGraph(dump).stream()
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(name -> name.startsWith(Tip.BASE))
                .map(name -> name.substring(Tip.BASE.length()).replaceFirst("#.*", ""))
                .filter(path -> !path.isEmpty() && !path.equals("sparql"))
                .distinct();
    }

    private static List<String> relative(Path root) throws IOException {
        return files(root, "").stream()
                .map(file -> root.relativize(file).toString())
                .sorted()
                .toList();
    }

    private static Set<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
