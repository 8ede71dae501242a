package org.tipgraph.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.vocabulary.Ontology;

/**
 * Where the files of the ontology have each pattern and name. A graph does not keep lines, so the files are read again,
 * token by token, and only when somebody asks.
 */
final class Entries {

    private static final List<Ontology> SOURCES = List.of(Ontology.LEXICON, Ontology.PLACES, Ontology.CONCEPTS);

    /** A text of a subject, both as the files have them: {@code practice:forced-labour} and {@code "forced labor"}. */
    private record Key(String subject, String text) {}

    private final Map<Key, Entry> entries = new HashMap<>();

    private Entries() {}

    static Entries load() {
        Entries entries = new Entries();
        SOURCES.stream().map(Ontology::files).flatMap(List::stream).forEach(entries::read);
        return entries;
    }

    /** The entry that found some words. */
    Entry of(Match match) {
        String subject = subject(match.concept());
        return Optional.ofNullable(entries.get(new Key(subject, match.pattern())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no file of the ontology has “" + match.pattern() + "” of " + subject));
    }

    private static String subject(Concept concept) {
        boolean place = concept.scheme().equals(Places.NAME) || concept.scheme().equals(Places.DEMONYM);
        return (place ? "place" : concept.scheme()) + ":" + concept.code();
    }

    private void read(String file) {
        try (InputStream in = Entries.class.getClassLoader().getResourceAsStream(file)) {
            Tokenizer tokens = TokenizerText.create().source(in).build();
            while (tokens.hasNext()) {
                readBlock(tokens.next(), tokens, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The statements on one subject, to their full stop. A declaration of a prefix has none and is passed over. */
    private void readBlock(Token subject, Tokenizer tokens, String file) {
        if (!subject.hasType(TokenType.PREFIXED_NAME)) {
            Stream.of(1, 2).forEach(part -> tokens.next());
            return;
        }
        String name = subject.getImage() + ":" + subject.getImage2();
        for (Token token = tokens.next(); !token.hasType(TokenType.DOT); token = tokens.next()) {
            if (token.hasType(TokenType.STRING) || token.hasType(TokenType.LITERAL_LANG)) {
                Entry entry = new Entry(
                        name.replace(':', '/'), token.getImage(), file, (int) token.getLine(), (int) token.getColumn());
                entries.putIfAbsent(new Key(name, token.getImage()), entry);
            }
        }
    }
}
