package org.tipgraph.pages;

import org.tipgraph.dump.Release;

/** The list of the files of a release. */
public record DumpsPage(Links links, Release release) {

    public String html() {
        return Templates.fill("dumps", this);
    }
}
