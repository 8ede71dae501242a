package org.tipgraph.pages;

import java.util.List;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionGraph;

/**
 * The page of the query library: all questions, by topic.
 *
 * @param topics in alphabetical order
 */
public record LibraryPage(Links links, List<Topic> topics) {

    public LibraryPage {
        topics = List.copyOf(topics);
    }

    static LibraryPage of(List<Question> questions, Links links) {
        return new LibraryPage(links, Topic.of(questions));
    }

    String html() {
        return Templates.fill("library", this);
    }

    public String iri() {
        return QuestionGraph.NAME;
    }

    /** The formats that programs read. */
    public List<Format> dataFormats() {
        return Format.data();
    }

    public String document(Format format) {
        return links.document(iri(), format);
    }
}
