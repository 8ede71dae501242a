package org.tipgraph.publish;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tipgraph.pages.Gallery;
import org.tipgraph.pages.Once;
import org.tipgraph.pages.PicturesPage;
import org.tipgraph.pages.Scope;
import org.tipgraph.text.InputException;

/** The pictures of all narratives, made once for a release, and those of some, of which the latest asked for are kept. */
final class PicturesOnDemand {

    private static final int KEPT = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PicturesOnDemand.class);

    /** Counting all takes longer than a query may; but it is done once. */
    private static final int TIMES_AS_LONG = 10;

    private final Gallery gallery;
    private final Once<PicturesPage> all;
    private final Once<String> pageOfAll;
    private final Map<Scope, String> latest = Collections.synchronizedMap(new Latest());

    PicturesOnDemand(Serving serving, ServerSettings settings) {
        Duration queryTime = settings.limits().queryTime();
        Gallery patient = new Gallery(serving.dataset(), settings.links(), queryTime.multipliedBy(TIMES_AS_LONG));
        this.gallery = new Gallery(serving.dataset(), settings.links(), queryTime);
        this.all = Once.of(() -> make(patient, Scope.all()));
        this.pageOfAll = Once.of(() -> all().html());
    }

    /** Counts all before anyone looks. If that takes too long, it is tried again when someone does. */
    void count() {
        try {
            pageOfAll.get();
        } catch (TooLong e) {
            LOG.warn("The pictures are not counted yet: {}", e.getMessage());
        }
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
        return kept == null ? keep(scope, make(gallery, scope).html()) : kept;
    }

    private String keep(Scope scope, String page) {
        latest.put(scope, page);
        return page;
    }

    private static PicturesPage make(Gallery gallery, Scope scope) {
        try {
            return gallery.page(scope);
        } catch (InputException e) {
            throw new TooLong(e);
        }
    }

    /** The claims could not be counted within the time that is given. */
    private static final class TooLong extends IllegalStateException {

        private static final long serialVersionUID = 1;

        TooLong(InputException cause) {
            super("the pictures take too long to count", cause);
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
