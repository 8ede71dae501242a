package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void aNameHasAFileForEachFormat() {
        assertEquals("place/PRK.html", FileName.of("place/PRK").document(Format.HTML));
        assertEquals("place/PRK.ttl", FileName.of("place/PRK").document(Format.TURTLE));
    }

    @Test
    void furtherPagesAreNumbered() {
        assertEquals("concepts.html", FileName.of("concepts").part(1));
        assertEquals("concepts.page-2.html", FileName.of("concepts").part(2));
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a=20b",
        "a%20b, a=2520b",
        "a=20b, a=3D20b",
        "Åland, =C3=85land",
        "../up, =2E./up",
        ".hidden, =2Ehidden",
        "concepts.page-2, concepts=2Epage-2",
        "dataset/tipgraph.ttl/checksum, dataset/tipgraph=2Ettl/checksum",
        "dataset/tipgraph.ttl, dataset/tipgraph.ttl",
        "a?b, a=3Fb",
        "a:b, a=3Ab"
    })
    void whatHostsOrDisksMayReadInAnotherWayIsWritten(String name, String stem) {
        assertEquals(stem, FileName.of(name).stem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "narrative/2017/PRK/exploitation/6839-1",
                "place/PRK",
                "a b",
                "a%20b",
                "a=20b",
                "Åland",
                "../up",
                "a.html",
                "x.ttl/y.ttl",
                "concepts.page-2",
                "日本"
            })
    void aNameIsToldFromItsFiles(String name) {
        assertEquals(name, new FileName(FileName.of(name).stem()).path());
    }

    @Test
    void noNameHasTheFilesOfAnother() {
        assertNotEquals(
                FileName.of("a.html").document(Format.HTML), FileName.of("a").document(Format.HTML));
        assertNotEquals(FileName.of("a").part(2), FileName.of("a.page-2").document(Format.HTML));
        assertNotEquals(FileName.of("a b").stem(), FileName.of("a%20b").stem());
    }
}
