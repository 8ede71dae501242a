package org.tipgraph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tipgraph.claim.Claim;
import org.tipgraph.claim.ClaimReader;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceText;

/**
 * Turns the text of a narrative into its graph. A pure function of text and lexicon; one converter serves all threads.
 *
 * <pre>{@code
 * Converter converter = new Converter(Lexicon.load());
 * Conversion conversion = converter.convert(new SourceText("2017-PRK.txt", text), IdentityReader.Given.NOTHING);
 * conversion.graph().write(System.out, "TURTLE");
 * }</pre>
 */
public final class Converter {

    private final Lexicon lexicon;
    private final IdentityReader identities;
    private final ClaimReader claims;

    public Converter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.identities = new IdentityReader(lexicon.places());
        this.claims = new ClaimReader(lexicon);
    }

    /**
     * Converts one narrative.
     *
     * @param given country and year where the user gives them, else they are read from the text
     * @throws InputException where the text does not tell which narrative it is, or holds two
     */
    public Conversion convert(SourceText source, IdentityReader.Given given) throws InputException {
        Identity identity = identities.read(source, given);
        Narrative narrative = Narrative.of(source, identity, lexicon.layout());
        NarrativeGraph graph = new NarrativeGraph(narrative);
        Map<String, Claim> read = new LinkedHashMap<>();
        claims.read(narrative).forEach(claim -> read.put(graph.add(claim), claim));
        return new Conversion(narrative, read, graph.resource(), graph.model());
    }
}
