package org.tipgraph.text;

import java.util.regex.Pattern;

/** Words of the commands that we advise, quoted where a shell would take them apart. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");

    private ShellWord() {}

    static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
