package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tipgraph.pages.Format;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "''                                                            | HTML",
                "*/*                                                           | HTML",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "text/turtle                                                   | TURTLE",
                "TEXT/Turtle                                                   | TURTLE",
                "application/ld+json                                           | JSONLD",
                "application/n-triples                                         | NTRIPLES",
                "application/rdf+xml                                           | RDFXML",
                "text/turtle;q=0.5, application/rdf+xml                        | RDFXML",
                "text/turtle ; q=0.5 , application/ld+json ; q=0.7             | JSONLD",
                "application/rdf+xml, text/turtle                              | TURTLE",
                "text/*                                                        | HTML",
                "text/*;q=0.5, text/turtle                                     | TURTLE",
                "text/html;q=0, */*                                            | TURTLE",
                "*/*;q=0.1, application/n-triples;q=0.2                        | NTRIPLES",
                "application/json, text/plain, */*                             | HTML",
                "text/turtle;q=2, application/ld+json                          | JSONLD",
                "nonsense, text/turtle                                         | TURTLE",
                "text/turtle;charset=utf-8                                     | TURTLE",
                "image/png                                                     | none",
                "text/turtle;q=0                                               | none",
                "nonsense                                                      | none",
            })
    void whatIsLikedBestIsGiven(String header, String format) {
        String best = Accept.of(header)
                .best(List.of(Format.values()), Format::mediaType)
                .map(Format::name)
                .orElse("none");
        assertEquals(format, best);
    }
}
