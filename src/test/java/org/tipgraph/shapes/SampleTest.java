package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.InputException;

class SampleTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sample/sample.trig");

    @Test
    void the_sample_conforms() throws InputException {
        assertEquals(List.of(), GraphFile.read(SAMPLE).check(Shapes.load()));
    }
}
