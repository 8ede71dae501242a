package org.tipgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.common.net.ParsedIRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/** Rio's writer of TriG, but for numbers: those without quotes keep their digits, see {@link BareLiteral}. */
final class ExactTrigWriter extends TriGWriter {

    ExactTrigWriter(OutputStream out, String base) {
        super(out, ParsedIRI.create(base));
        set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    }

    @Override
    protected void writeLiteral(Literal literal) throws IOException {
        if (BareLiteral.is(literal)) {
            writer.write(literal.getLabel());
        } else {
            super.writeLiteral(literal);
        }
    }
}
