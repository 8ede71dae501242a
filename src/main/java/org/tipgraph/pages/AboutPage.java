package org.tipgraph.pages;

/**
 * The page at {@code /about}: what the data are and are not, what harm they can do, and how to use, correct and cite
 * them. Its template is the one place where that is told.
 *
 * @param release the id of the release
 */
public record AboutPage(Links links, String release) {

    public String html() {
        return Templates.fill("about", this);
    }
}
