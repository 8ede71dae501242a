package org.tipgraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's own way from a text to lemmas: sentences, tokens, parts of speech, lemmas. For one thread. */
final class Pipeline {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    private Pipeline(
            SentenceDetectorME sentences, TokenizerME tokenizer, POSTaggerME tagger, LemmatizerME lemmatizer) {
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    static Pipeline load() throws IOException {
        try (InputStream sentences = model("sentence");
                InputStream tokens = model("tokens");
                InputStream tags = model("pos");
                InputStream lemmas = model("lemmas")) {
            return new Pipeline(
                    new SentenceDetectorME(new SentenceModel(sentences)),
                    new TokenizerME(new TokenizerModel(tokens)),
                    new POSTaggerME(new POSModel(tags)),
                    new LemmatizerME(new LemmatizerModel(lemmas)));
        }
    }

    private static InputStream model(String kind) {
        return Pipeline.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    }

    /** The number of tokens that are not their own lemma. Apostrophes are straightened, as the tokenizer wants them. */
    int changed(String text) {
        int changed = 0;
        for (String sentence : sentences.sentDetect(text.replace('’', '\''))) {
            String[] tokens = tokenizer.tokenize(sentence);
            String[] lemmas = lemmatizer.lemmatize(tokens, tagger.tag(tokens));
            for (int at = 0; at < tokens.length; at++) {
                changed += tokens[at].equals(lemmas[at]) ? 0 : 1;
            }
        }
        return changed;
    }
}
