package org.tipgraph.pages;

/**
 * The page that tells that there is nothing.
 *
 * @param words a sentence on what is not there
 */
public record NotFoundPage(Links links, String words) {

    public String html() {
        return Templates.fill("notFound", this);
    }
}
