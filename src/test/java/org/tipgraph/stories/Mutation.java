package org.tipgraph.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a text may be spoilt on its way to us. The same seed spoils the same text in the same way. */
enum Mutation {
    DELETE_SENTENCE {
        @Override
        void change(List<String> sentences, Random random) {
            sentences.remove(random.nextInt(sentences.size()));
        }
    },
    DUPLICATE_SENTENCE {
        @Override
        void change(List<String> sentences, Random random) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            sentences.add(random.nextInt(sentences.size()), sentence);
        }
    },
    SHUFFLE_SENTENCES {
        @Override
        void change(List<String> sentences, Random random) {
            Collections.shuffle(sentences, random);
        }
    },
    CUT_WITHIN_A_WORD {
        @Override
        void change(List<String> sentences, Random random) {
            int at = random.nextInt(sentences.size());
            String sentence = sentences.get(at);
            sentences.set(at, sentence.substring(0, cut(sentence, random)));
        }
    },
    INSERT_ODD_CHARACTERS {
        @Override
        void change(List<String> sentences, Random random) {
            for (int i = 0; i < 5; i++) {
                int at = random.nextInt(sentences.size());
                String sentence = sentences.get(at);
                int cut = cut(sentence, random);
                String odd = ODD[random.nextInt(ODD.length)];
                sentences.set(at, sentence.substring(0, cut) + odd + sentence.substring(cut));
            }
        }
    };

    private static final String[] ODD = {
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u2028",
        "\u0301",
        "\u202e",
        "\ufffd",
        "🙂",
        "𝒩",
        "“",
        "”",
        "’",
        "'",
        "\"",
        "(",
        ")",
        "((",
        ";",
        ":",
        ".",
        "...",
        "•",
        "—",
        "-",
        "-\n",
        "\n",
        "\r\n",
        "\n\n",
        "\n\n\n",
        "\t",
        "$",
        "€",
        "0",
        "99999999999999999999",
        "1,000,000",
        "½",
        "²",
        "ß",
        "İ",
        "中",
        "ا",
        "PROSECUTION",
        "Recommendations:\n",
        "�"
    };

    abstract void change(List<String> sentences, Random random);

    /** A text changed so, but for its first line. */
    String of(String text, Random random) {
        int title = Math.max(0, text.indexOf('\n'));
        List<String> sentences =
                new ArrayList<>(Arrays.asList(text.substring(title).split("(?<=[.;])(?=\\s)")));
        change(sentences, random);
        return text.substring(0, title) + String.join("", sentences);
    }

    /** Somewhere in a text, but not between the halves of one character. */
    private static int cut(String text, Random random) {
        int characters = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, random.nextInt(characters + 1));
    }
}
