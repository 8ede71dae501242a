package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void allPagesTogetherAreTheWholeList() {
        List<Integer> all = IntStream.range(0, 250).boxed().toList();
        List<Integer> shown = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            shown.addAll(new Paging(page).cut(all));
        }
        assertEquals(all, shown);
        assertEquals(List.of(), new Paging(4).cut(all));
        assertEquals(List.of(), new Paging(9_999_999).cut(all));
    }

    @Test
    void eachPageLeadsToThoseAroundIt() {
        PageSteps steps = new Paging(2).steps(250, "claims", new Links("/")).orElseThrow();
        String navigation = Templates.fill("paging", Map.of("steps", steps, "where", "below"));
        assertTrue(navigation.contains("Page 2 of 3"), navigation);
        assertTrue(navigation.contains("<a href=\"?page=1\">previous</a>"), navigation);
        assertTrue(navigation.contains("<a href=\"?page=3\">next</a>"), navigation);
    }

    @Test
    void whatFitsOnOnePageNeedsNone() {
        assertEquals(Optional.empty(), Paging.first().steps(100, "claims", new Links("/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "99999999999", "1e3", "<script>"})
    void whatIsNoPageIsTheFirst(String asked) {
        assertEquals(Paging.first(), Paging.of(asked));
    }
}
