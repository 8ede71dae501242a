package org.tipgraph.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why a claim has a value. */
public sealed interface Reason {

    /** Because words stand for it. */
    record Named(List<Wording> words) implements Reason {
        public Named {
            words = List.copyOf(words);
        }
    }

    /**
     * Because a rule infers it.
     *
     * @param from the words before that it was taken from, where it was
     */
    record Inferred(AppliedRule rule, Optional<MarkedPassage> from) implements Reason {
        public Inferred {
            Objects.requireNonNull(rule);
            Objects.requireNonNull(from);
        }
    }

    /** Because of what the sentence tells. */
    record Told(String sentence) implements Reason {
        public Told {
            Objects.requireNonNull(sentence);
        }
    }
}
