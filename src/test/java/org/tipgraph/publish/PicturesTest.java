package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.query.AnswerFormat;
import org.tipgraph.query.QueryService;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of pictures, as a browser without scripts sees it. */
class PicturesTest {

    private static final List<String> PICTURES =
            List.of("tiers", "recommendations", "routes", "victims", "sectors", "indicators", "efforts", "status");

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private final Client client = SERVER.client();

    @Test
    void thePicturesAreThereInOrder() throws Exception {
        List<String> ids = elements(page("pictures"), "//figure").stream()
                .map(figure -> figure.getAttribute("id"))
                .toList();
        assertEquals(PICTURES.stream().map(name -> "picture-" + name).toList(), ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures", "pictures?country=NRU&year=2017", "pictures?year=2016"})
    void eachTableIsTheAnswerToItsQuestion(String path) throws Exception {
        Map<String, String> values = new TreeMap<>();
        Matcher value = Pattern.compile("(\\w+)=(\\w+)").matcher(path);
        while (value.find()) {
            values.put(value.group(1), value.group(2));
        }
        for (Element figure : elements(page(path), "//figure")) {
            String question = elements(figure, "p[@class='source']/a").get(0).getTextContent();
            List<String> variables = elements(figure, ".//th").stream()
                    .map(heading -> heading.getAttribute("data-variable"))
                    .toList();
            assertEquals(answer(question, values, variables), table(figure), figure.getAttribute("id"));
        }
    }

    @Test
    void eachPictureLeadsToTheAnswerThatItIsDrawnFrom() throws Exception {
        List<Element> links = elements(page("pictures?country=NRU"), "//figure/p[@class='source']/a");
        assertEquals(PICTURES.size(), links.size());
        for (Element link : links) {
            assertEquals(200, client.get(link.getAttribute("href")).statusCode(), link.getTextContent());
        }
        String tiers = client.get(links.get(0).getAttribute("href")).body();
        assertTrue(tiers.contains("Nauru") && !tiers.contains("Andorra"), tiers);
    }

    @Test
    void whatDrawsThemIsThere() throws Exception {
        String page = client.get("pictures").body();
        Matcher file = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page);
        int files = 0;
        for (; file.find(); files++) {
            assertEquals(200, client.get(file.group(1)).statusCode(), file.group(1));
        }
        assertEquals(10, files);
        assertEquals(200, client.get("assets/world-atlas/countries-110m.json").statusCode());
        assertEquals(200, client.get("assets/world-atlas/countries-50m.json").statusCode());
        assertFalse(page.contains(" style=") || page.contains("<style") || page.contains("<script>"), page);
    }

    @Test
    void whatIsAskedForInTheAddressIsNoMarkup() throws Exception {
        String page = client.get("pictures?country=%3Cscript%3E&year=%22%3E").body();
        assertTrue(page.contains("There is nothing to draw"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void aPageThatIsAskedForAgainIsTheSame() throws Exception {
        assertEquals(
                client.get("pictures?country=NRU").body(),
                client.get("pictures?year=&country=NRU").body());
    }

    private Document page(String path) throws Exception {
        String page = client.get(path)
                .body()
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<(meta|link)([^>]*)>", "<$1$2/>")
                .replace(" defer>", ">");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.strip())));
    }

    private static List<List<String>> table(Element figure) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(figure, ".//tbody/tr")) {
            rows.add(elements(row, "td").stream().map(Node::getTextContent).toList());
        }
        return rows;
    }

    /** The columns of these variables, in the order of the answer over HTTP. */
    private List<List<String>> answer(String name, Map<String, String> values, List<String> variables)
            throws Exception {
        Question question = QuestionLibrary.bundled().find(name);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        QueryService.at(SERVER.server().uri().resolve("sparql"), Duration.ofMinutes(5))
                .run(question.with(values), answer -> AnswerFormat.CSV.write(answer, csv, 0));
        List<List<String>> lines = csv.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.replace("\"", "").split(",", -1)))
                .toList();
        List<Integer> columns = variables.stream().map(lines.get(0)::indexOf).toList();
        return lines.stream()
                .skip(1)
                .map(line -> columns.stream().map(line::get).toList())
                .toList();
    }

    private static List<Element> elements(Node within, String path) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, within, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
