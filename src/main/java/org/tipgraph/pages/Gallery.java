package org.tipgraph.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.pages.Numbers.Column;
import org.tipgraph.query.QueryService;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;

/**
 * Hangs the pictures of a dataset: asks the question of each. Each page takes as long as some ten questions do, so that
 * pages are kept, not made for each who looks. For use by several threads.
 */
public final class Gallery {

    private static final List<Column> NARRATIVE =
            List.of(Column.named("countryName", "Country", "country"), Column.of("year", "Report"));
    private static final List<Column> MEMBER =
            List.of(Column.named("regionName", "Region", "region"), Column.of("memberM49", "M49"));

    private final QuestionLibrary library = QuestionLibrary.bundled();
    private final QueryService service;
    private final Links links;

    /** @param timeout of each question */
    public Gallery(DatasetGraph dataset, Links links, Duration timeout) {
        this.service = QueryService.over(dataset, timeout);
        this.links = links;
    }

    /** All pictures of some narratives. An {@link InputException} where the time is over before all is counted. */
    public PicturesPage page(Scope scope) throws InputException {
        Numbers narratives = ask("narratives", NARRATIVE, Scope.all());
        List<Figure> figures = new ArrayList<>();
        if (!scope.isNothing()) {
            Told told = Told.of(ask(Told.QUESTION, Told.COLUMNS, scope));
            for (Picture picture : Picture.values()) {
                figures.add(figure(picture, scope, told));
            }
        }
        return new PicturesPage(links, scope, countries(narratives), years(narratives), figures);
    }

    private Figure figure(Picture picture, Scope scope, Told told) throws InputException {
        Question question = library.find(picture.question());
        Numbers all = ask(question.name(), picture.columns(), scope);
        return new Figure(
                picture,
                picture.mostRows().map(all::withMostClaims).orElse(all),
                all.rows().size(),
                picture.counted(told),
                links.question(question, scope.values()),
                picture == Picture.ROUTES ? regions(scope) : "");
    }

    private String regions(Scope scope) throws InputException {
        Numbers answer = ask("countries-of-named-regions", MEMBER, scope);
        Map<String, List<String>> members = new TreeMap<>();
        answer.rows()
                .forEach(row -> members.computeIfAbsent(row.get(0).code(), region -> new ArrayList<>())
                        .add(row.get(1).text()));
        return members.entrySet().stream()
                .map(region -> region.getKey() + ":" + String.join(",", region.getValue()))
                .collect(Collectors.joining(" "));
    }

    private Numbers ask(String question, List<Column> columns, Scope scope) throws InputException {
        return Numbers.ask(service, library.find(question).with(scope.values()), columns);
    }

    private static Map<String, String> countries(Numbers narratives) {
        Map<String, String> names = new TreeMap<>();
        narratives.rows().forEach(row -> names.put(row.get(0).text(), row.get(0).code()));
        return names;
    }

    private static Set<String> years(Numbers narratives) {
        Set<String> years = new TreeSet<>();
        narratives.rows().forEach(row -> years.add(row.get(1).text()));
        return years;
    }
}
