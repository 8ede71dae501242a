package org.tipgraph.claim;

import java.util.Optional;
import org.tipgraph.lexicon.Lexicon;

/**
 * What a reader of claims must know beside the clause: the lexicon, whose narrative it is, and the exploitation told
 * last, which words such as {@code these women} go on about.
 *
 * @param lexicon what words mean
 * @param country the country of the narrative
 * @param before the exploitation told last in the same section
 */
record Context(Lexicon lexicon, String country, Optional<Claim.Exploitation> before) {

    Context after(Optional<Claim.Exploitation> exploitation) {
        return exploitation.isPresent() ? new Context(lexicon, country, exploitation) : this;
    }

    Context inNewSection() {
        return new Context(lexicon, country, Optional.empty());
    }
}
