package org.tipgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.SourceText;

class IdentityReaderTest {

    private static final IdentityReader READER =
            new IdentityReader(Lexicon.load().places());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015 Trafficking in Persons Report: Andorra = 2015 AND",
                "Trafficking in Persons Report 2009 - Monaco = 2009 MCO",
                "Trafficking in Persons Report 2013 – San Marino = 2013 SMR",
                "2019 TRAFFICKING IN PERSONS REPORT: NAURU = 2019 NRU",
                "Trafficking in Persons Report 2017 - Country Narratives - Democratic People's Republic of Korea = 2017 PRK",
                "Trafficking in Persons Report 2017 - Country Narratives - Democratic People’s Republic of Korea = 2017 PRK",
                "2016 Trafficking in Persons Report: Congo, Democratic Republic of the = 2016 COD",
                "2016 Trafficking in Persons Report: Congo, Republic of the = 2016 COG",
                "2014 Trafficking in Persons Report: Burma = 2014 MMR",
                "2014 Trafficking in Persons Report: Swaziland = 2014 SWZ",
                "2020 Trafficking in Persons Report: Eswatini = 2020 SWZ",
                "2020 Trafficking in Persons Report: The Gambia = 2020 GMB",
                "2020 Trafficking in Persons Report: Côte d’Ivoire = 2020 CIV",
                "2020 Trafficking in Persons Report: Cote d'Ivoire = 2020 CIV",
                "2018 Trafficking in Persons Report: Macau = 2018 MAC",
                "2021 Trafficking in Persons Report: Guinea-Bissau = 2021 GNB",
                "2021 Trafficking in Persons Report: Timor-Leste = 2021 TLS",
                "2021 Trafficking in Persons Report: Saint Lucia = 2021 LCA",
                "2021 Trafficking in Persons Report: St. Lucia = 2021 LCA",
                "Andorra - 2015 Trafficking in Persons Report = 2015 AND",
                "Andorra | 2015 Trafficking in Persons Report = 2015 AND",
                "TIP Report 2012: Andorra = 2012 AND",
                "U.S. Department of State - 2012 Trafficking in Persons Report - Andorra = 2012 AND",
            })
    void aTitleTellsYearAndCountry(String line) throws Exception {
        int sign = line.lastIndexOf('=');
        assertEquals(
                line.substring(sign + 1).strip(), read(line.substring(0, sign).strip(), Given.NOTHING));
    }

    @Test
    void aTitleMayStandBelowABanner() throws Exception {
        assertEquals(
                "2021 AND",
                read(
                        "An official website\n\nHome > Reports\n\n2021 Trafficking in Persons Report: Andorra\n\nText.",
                        Given.NOTHING));
    }

    @Test
    void theTitleIsKeptAsTheTextHasIt() throws Exception {
        Identity identity =
                READER.read(source("  2015 Trafficking in Persons Report:  Andorra \n\nText."), Given.NOTHING);
        assertEquals("2015 Trafficking in Persons Report:  Andorra", identity.title());
    }

    @Test
    void theSameTitleTwiceIsOneNarrative() throws Exception {
        assertEquals(
                "2015 AND",
                read(
                        "2015 Trafficking in Persons Report: Andorra\nText.\n2015 Trafficking in Persons Report: Andorra\n",
                        Given.NOTHING));
    }

    @Test
    void aSentenceThatNamesAReportIsNoTitle() throws Exception {
        assertEquals(
                "2015 AND",
                read(
                        "2015 Trafficking in Persons Report: Andorra\nIt was ranked in the 2012 Trafficking in Persons Report on Monaco.",
                        Given.NOTHING));
    }

    @Test
    void aHeaderWithTheTierTellsTheCountry() throws Exception {
        assertEquals("2015 AND", read("Report of 2015\n\nANDORRA: Tier 2\n\nWomen beg.", Given.NOTHING));
        assertEquals("2015 SMR", read("Report of 2015\n\nSAN MARINO (Tier 2 Watch List)\n\nWomen beg.", Given.NOTHING));
    }

    @Test
    void theSentenceOnTheMinimumStandardsTellsTheCountry() throws Exception {
        assertEquals(
                "2015 AND",
                read(
                        "Report of 2015\n\nThe Government of Andorra does not fully meet the minimum standards.",
                        Given.NOTHING));
    }

    @Test
    void whatTheUserSaysCounts() throws Exception {
        assertEquals("2016 MCO", read("No title here.", given("MCO", 2016)));
        assertEquals("2016 MCO", read("No title here.", given("Monaco", 2016)));
        assertEquals("2016 MCO", read("2015 Trafficking in Persons Report: Andorra", given("MCO", 2016)));
    }

    @Test
    void withoutATitleOneIsMade() throws Exception {
        assertEquals(
                "Trafficking in Persons Report 2016 - Monaco",
                READER.read(source("No title here."), given("MCO", 2016)).title());
    }

    @Test
    void withoutYearOrCountryTheTextCannotBeUsed() {
        assertEquals("no-title", problem("Women beg.", Given.NOTHING).code());
        assertEquals(
                "no-title",
                problem("Women beg.", new Given(Optional.empty(), Optional.of(2015)))
                        .code());
        assertEquals(
                "no-title",
                problem("Women beg.", new Given(Optional.of("AND"), Optional.empty()))
                        .code());
        assertEquals("no-title", problem("", Given.NOTHING).code());
    }

    @Test
    void aYearWithoutAReportIsRefused() {
        assertEquals(
                "unknown-year", problem("No title here.", given("AND", 1999)).code());
        assertEquals(
                "unknown-year", problem("No title here.", given("AND", 2101)).code());
        assertEquals(
                "unknown-year",
                problem("2000 Trafficking in Persons Report: Andorra", Given.NOTHING)
                        .code());
    }

    @Test
    void anUnknownCountryIsToldWithItsLine() {
        Problem problem = problem("\n2015 Trafficking in Persons Report: Atlantis\n\nWomen beg.", Given.NOTHING);
        assertEquals("unknown-country", problem.code());
        assertEquals(2, problem.where().line());
        assertEquals(Optional.of("Atlantis"), problem.where().words());
        assertEquals(
                "unknown-country",
                problem("Women beg.", given("Atlantis", 2015)).code());
        assertEquals(
                "unknown-country", problem("Women beg.", given("XYZ", 2015)).code());
    }

    @Test
    void twoNarrativesInOneFileAreRefused() {
        Problem problem = problem(
                "2015 Trafficking in Persons Report: Andorra\nText.\n2016 Trafficking in Persons Report: Andorra\n",
                Given.NOTHING);
        assertEquals("two-narratives", problem.code());
        assertEquals(3, problem.where().line());
        assertEquals(
                "two-narratives",
                problem(
                                "2015 Trafficking in Persons Report: Andorra\n2015 Trafficking in Persons Report: Monaco\n",
                                Given.NOTHING)
                        .code());
    }

    private static String read(String text, Given given) throws InputException {
        Identity identity = READER.read(source(text), given);
        return identity.year() + " " + identity.country();
    }

    private static Problem problem(String text, Given given) {
        InputException failure = assertThrows(InputException.class, () -> READER.read(source(text), given));
        return failure.problems().get(0);
    }

    private static Given given(String country, int year) {
        return new Given(Optional.of(country), Optional.of(year));
    }

    private static SourceText source(String text) {
        return new SourceText("narrative.txt", text);
    }
}
