package org.tipgraph.browser;

import java.util.Locale;

/**
 * A screen, and whether its owner likes it light or dark. Two of the four there could be: width and colour hardly depend on
 * each other, and each page is tried in all.
 */
enum Look {
    WIDE_LIGHT(1280, 1000),
    NARROW_DARK(390, 844);

    private final int width;
    private final int height;

    Look(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return width < 600;
    }

    /** {@code light} or {@code dark}. */
    String scheme() {
        return name().substring(name().indexOf('_') + 1).toLowerCase(Locale.ROOT);
    }

    /** As part of the name of a file: {@code wide-light}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
