package org.tipgraph.pages;

import java.util.Optional;

/** How pages lead to each other, by the way in which they are read: from a server, or as files. */
sealed interface Ways permits ServerWays, FileWays {

    /** The page with a path, such as {@code pictures}, {@code place/PRK#uses}, {@code dumps/}; empty for the front page. */
    String page(String path);

    /** A file with a path, such as {@code assets/style.css}. */
    String file(String path);

    /** Another page of the list that this page is a part of, from 1. */
    String part(int number);

    /** Where queries are sent, if anywhere. */
    Optional<String> endpoint();

    /** What a page may load, where that is not told by a header. */
    Optional<String> policy();

    /** The ways from the page with that path. */
    Ways from(String path);
}
