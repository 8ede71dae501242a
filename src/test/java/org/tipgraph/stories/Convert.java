package org.tipgraph.stories;

import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceText;

/** The one converter of these tests, made once: reading the lexicon takes longer than any of them. */
final class Convert {

    private static final Converter CONVERTER = new Converter(Lexicon.load());

    private Convert() {}

    static Conversion text(String name, String text) throws InputException {
        return CONVERTER.convert(new SourceText(name, text), IdentityReader.Given.NOTHING);
    }
}
