package org.tipgraph.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.common.xml.XMLUtil;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;

/**
 * Rio's writer of RDF/XML, but for carriage returns, which it leaves bare and every reader of XML turns into line
 * feeds.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-line-ends">XML 1.0, 2.11 End-of-Line Handling</a>
 */
final class ExactRdfXmlWriter extends RDFXMLWriter {

    ExactRdfXmlWriter(OutputStream out) {
        super(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    protected void writeCharacterData(String words) throws IOException {
        writer.write(XMLUtil.escapeCharacterData(words).replace("\r", "&#xD;"));
    }
}
