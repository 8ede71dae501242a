package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** The parameters of an address. */
final class Parameters {

    private Parameters() {}

    /** Refuses what is not encoded as it should be. */
    static Fields of(Request request) throws InputException {
        try {
            return Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        } catch (RuntimeException trouble) {
            throw new InputException(Problem.error(
                    "parameter-encoding",
                    "The parameters of the address are not encoded as they should be.",
                    Where.file("address"),
                    "Write what is no letter or digit as % and two digits of each byte of its UTF-8."));
        }
    }
}
