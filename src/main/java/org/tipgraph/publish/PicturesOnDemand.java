package org.tipgraph.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.tipgraph.pages.Gallery;
import org.tipgraph.pages.PicturesPage;
import org.tipgraph.pages.Scope;
import org.tipgraph.text.InputException;

/** The pictures of all narratives, made once for a release, and those of some, of which the latest asked for are kept. */
final class PicturesOnDemand {

    private static final int KEPT = 50;

    private final Gallery gallery;
    private final Once<PicturesPage> all = Once.of(() -> make(Scope.all()));
    private final Once<String> pageOfAll = Once.of(() -> all.get().html());
    private final Map<Scope, String> latest = Collections.synchronizedMap(new Latest());

    PicturesOnDemand(Serving serving, ServerSettings settings) {
        this.gallery = new Gallery(
                serving.dataset(), settings.links(), settings.limits().queryTime());
    }

    /** Those of all narratives, for other pages that show some of them. */
    PicturesPage all() {
        return all.get();
    }

    /** The page that is asked for by {@code ?country=PRK&year=2017}. */
    String html(Request request) {
        Fields asked = Request.extractQueryParameters(request);
        Scope scope = Scope.of(asked.getValue("country"), asked.getValue("year"));
        if (scope.isAll()) {
            return pageOfAll.get();
        }
        String kept = latest.get(scope);
        return kept == null ? keep(scope, make(scope).html()) : kept;
    }

    private String keep(Scope scope, String page) {
        latest.put(scope, page);
        return page;
    }

    private PicturesPage make(Scope scope) {
        try {
            return gallery.page(scope);
        } catch (InputException e) {
            throw new IllegalStateException("the pictures take too long to count", e);
        }
    }

    /** So many entries, those that were used last. */
    private static final class Latest extends LinkedHashMap<Scope, String> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, String> eldest) {
            return size() > KEPT;
        }
    }
}
