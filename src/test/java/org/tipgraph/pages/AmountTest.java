package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20000 | 30000 | true | approximately 20,000 to 30,000",
                "10000 | 10000.0 | false | 10,000",
                "3270.5 | 3270.5 | false | 3,270.5",
                "100 | | false | at least 100",
                "| 30 | true | approximately at most 30",
                "| | false | without bounds",
            })
    void boundsAreToldInWords(BigDecimal low, BigDecimal high, boolean approximate, String words) {
        assertEquals(words, new Amount(Optional.ofNullable(low), Optional.ofNullable(high), approximate).words());
    }
}
