package org.tipgraph.pages;

import java.net.URI;
import java.util.Optional;

/**
 * The ways between files, which no server knows of: from where a page is, so that the files can lie in any folder.
 *
 * @param up the way from the page to the folder that all files are in, such as {@code ../../}
 * @param page the path of the page, such as {@code narrative/2017/PRK}
 * @param endpoint a SPARQL endpoint elsewhere
 */
record FileWays(String up, String page, Optional<String> endpoint) implements Ways {

    @Override
    public String page(String path) {
        int fragment = path.indexOf('#');
        return fragment < 0 ? up + html(path) : up + html(path.substring(0, fragment)) + path.substring(fragment);
    }

    private static String html(String path) {
        boolean isFolder = path.isEmpty() || path.endsWith("/");
        return isFolder ? path + "index.html" : FileName.of(path).document(Format.HTML);
    }

    @Override
    public String file(String path) {
        return up + path;
    }

    @Override
    public String part(int number) {
        String file = FileName.of(page).part(number);
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** That of a server, but for {@code frame-ancestors}, which only a header can tell. */
    @Override
    public Optional<String> policy() {
        String forms = endpoint.map(FileWays::host).orElse("'none'");
        return Optional.of("default-src 'none'; script-src 'self'; style-src 'self'"
                + endpoint.map(address -> " " + EditorPage.INSERTED_STYLE).orElse("")
                + "; img-src 'self'; connect-src 'self'"
                + endpoint.map(address -> " " + host(address)).orElse("")
                + "; form-action " + forms + "; base-uri 'none'");
    }

    private static String host(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public Ways from(String path) {
        long depth = path.chars().filter(character -> character == '/').count();
        return new FileWays("../".repeat((int) depth), path, endpoint);
    }
}
