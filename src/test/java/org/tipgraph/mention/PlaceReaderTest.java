package org.tipgraph.mention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tipgraph.mention.Reading.Note;

/** Which part each place plays that a sentence names. */
class PlaceReaderTest {

    @Test
    void peopleFromAPlaceHaveItAsTheirOrigin() {
        assertPlaces("Women from [China ORIGIN(CHN)] are forced to beg");
        assertPlaces("Nationals of [Peru ORIGIN(PER)] are forced to beg");
    }

    @Test
    void aDemonymOfPeopleIsTheirOrigin() {
        assertPlaces("[Chinese ORIGIN(CHN)] women are forced to beg");
        assertPlaces("[Nepali ORIGIN(NPL)] adult migrant workers are forced to beg");
        assertPlaces("Some [Brazilians ORIGIN(BRA)] are forced to beg");
    }

    @Test
    void placesWherePeopleAreExploitedOrGoAreDestinations() {
        assertPlaces("Women are forced to beg in [Italy DESTINATION(ITA)]");
        assertPlaces("Men migrate to [Spain DESTINATION(ESP)] for work");
        assertPlaces("Fishers are exploited in [Thai DESTINATION(THA)] waters");
    }

    @Test
    void aRouteHasAnOriginAPlaceOfTransitAndADestination() {
        assertPlaces(
                "Boys from [Senegal ORIGIN(SEN)] are moved through [Mali TRANSIT(MLI)] to [Algeria DESTINATION(DZA)]");
        assertPlaces("Girls transit [Niger TRANSIT(NER)]");
    }

    @Test
    void placesInAListPlayOnePart() {
        assertPlaces(
                "Women from [India ORIGIN(IND)], [Nepal ORIGIN(NPL)], and [Sri Lanka ORIGIN(LKA)] are forced to beg");
        assertPlaces(
                "Men are exploited in [Kuwait DESTINATION(KWT)], [Oman DESTINATION(OMN)], and, to a lesser extent, [Jordan DESTINATION(JOR)]");
        assertPlaces("[Chinese ORIGIN(CHN)], [Thai ORIGIN(THA)], and [Vietnamese ORIGIN(VNM)] women are forced to beg");
    }

    @Test
    void aRegionAndItsExamplesPlayOnePart() {
        assertPlaces(
                "Men from other [African ORIGIN(002)] countries, including [Cameroon ORIGIN(CMR)], are forced to beg");
        assertPlaces(
                "Women from [South America ORIGIN(005)], primarily [Brazil ORIGIN(BRA)] and [Peru ORIGIN(PER)], are forced to beg");
    }

    @Test
    void aHeadIsSharedByTheRegionsBeforeIt() {
        assertPlaces("Men from [South ORIGIN(034)] and [Southeast Asia ORIGIN(035)] are forced to beg");
        assertPlaces("Men work in [East DESTINATION(014)] and [West Africa DESTINATION(011)]");
    }

    @Test
    void placesOfActorsAndStatesPlayNoPart() {
        assertPlaces("Women are exploited by [Chinese OTHER(CHN)] traffickers");
        assertPlaces("[Spanish OTHER(ESP)] police arrested a trafficker");
        assertPlaces("The Government of [France OTHER(FRA)] shared evidence");
        assertPlaces("Women are held near the border of [Spain OTHER(ESP)]");
        assertPlaces("[Andorra OTHER(AND)]'s laws forbid trafficking");
    }

    @Test
    void whereReturnedPeopleCameFromIsNotTheirOrigin() {
        assertPlaces("Women repatriated from [Libya OTHER(LBY)] are exploited again");
    }

    @Test
    void anAmbiguousDemonymIsLeftOut() {
        assertPlaces("Congolese men are forced to beg");
        assertPlaces("Dominican women are forced to beg");
    }

    @Test
    void anAmbiguousDemonymIsResolvedByAPlaceThatTheNarrativeNames() {
        assertPlaces(
                "Men leave the [Republic of the Congo OTHER(COG)] because [Congolese ORIGIN(COG)] men are forced to beg");
    }

    @Test
    void theLongerNameCounts() {
        assertPlaces("Men from [Papua New Guinea ORIGIN(PNG)] are forced to beg");
        assertPlaces("[South Korean ORIGIN(KOR)] women are forced to beg");
        assertPlaces("Men from [Equatorial Guinea ORIGIN(GNQ)] and [Guinea ORIGIN(GIN)] are forced to beg");
        assertPlaces("Girls from the [Dominican Republic ORIGIN(DOM)] are forced to beg");
    }

    @Test
    void placesAreNamedInManyWays() {
        assertPlaces("Women from [Côte d’Ivoire ORIGIN(CIV)] and [Burma ORIGIN(MMR)] are forced to beg");
        assertPlaces("Men work in [Swaziland DESTINATION(SWZ)] and the [DRC DESTINATION(COD)]");
    }

    @Test
    void wordsThatLookLikePlacesAreNone() {
        assertPlaces("Families eat turkey and buy china");
        assertPlaces("Women polish shoes with polish");
    }

    private static void assertPlaces(String shown) {
        Reading.assertNotes(shown, PlaceReaderTest::notes);
    }

    private static List<Note> notes(Clause clause) {
        return clause.places().stream()
                .map(place -> new Note(place.first(), place.end(), place.part() + "(" + place.code() + ")"))
                .toList();
    }
}
