package org.tipgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.tipgraph.dump.GraphText;
import org.tipgraph.pages.FileName;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.ResultFormat;
import org.tipgraph.query.Answer;
import org.tipgraph.query.QueryService;
import org.tipgraph.query.Question;
import org.tipgraph.text.InputException;

/** The results of questions, asked with the defaults of their parameters, in the formats that their pages lead to. */
final class Results {

    private final QueryService service;
    private final SiteFolder folder;

    /** @param longest how long a question may take */
    Results(DatasetGraph dataset, Duration longest, SiteFolder folder) {
        this.service = QueryService.over(dataset, longest);
        this.folder = folder;
    }

    void write(Question question) throws InputException, IOException {
        String stem = FileName.of("query/" + question.name()).stem();
        if (question.makesGraph()) {
            writeGraph(question, stem + "/graph");
            return;
        }
        for (ResultFormat format : ResultFormat.values()) {
            folder.write(
                    stem + format.suffix(),
                    out -> service.run(question.with(Map.of()), answer -> write(answer, format, out)));
        }
    }

    private static void write(Answer answer, ResultFormat format, OutputStream out) {
        Lang language = RDFLanguages.contentTypeToLang(format.mediaType());
        RowSetWriter writer = RowSetWriterRegistry.getFactory(language).create(language);
        if (answer instanceof Answer.Rows rows) {
            writer.write(out, rows.rows(), Context.emptyContext());
        } else if (answer instanceof Answer.Truth truth) {
            writer.write(out, truth.value(), Context.emptyContext());
        } else {
            throw new IllegalArgumentException("a graph has no rows");
        }
    }

    private void writeGraph(Question question, String stem) throws InputException, IOException {
        service.run(question.with(Map.of()), answer -> {
            Answer.Triples triples = (Answer.Triples) answer;
            for (Format format : Format.values()) {
                if (format.rdf().isPresent()) {
                    folder.write(
                            stem + format.suffix(),
                            GraphText.write(
                                    triples.graph().stream().toList(),
                                    format.rdf().get()));
                }
            }
        });
    }
}
