package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tipgraph.mention.Reading.Note;

/** What a sentence counts, shown with its bounds and its unit: {@code [20 and 30 N(20..30 person)] women}. */
class QuantityReaderTest {

    @Test
    void numbersInDigitsAndWordsCount() {
        assertQuantities("Police identified [12 N(12 person)] victims");
        assertQuantities("Police identified [twelve N(12 person)] victims");
        assertQuantities("Police identified [twenty-five N(25 person)] victims");
        assertQuantities("Police identified [1,200 N(1200 person)] victims");
        assertQuantities("Police identified [three hundred N(300 person)] victims");
        assertQuantities("Police identified [1.5 million N(1500000 person)] victims");
    }

    @Test
    void whatIsCountedIsAPersonOrACase() {
        assertQuantities("Police opened [six N(6 case)] investigations involving [nine N(9 person)] suspects");
        assertQuantities("The court sentenced [two N(2 person)] traffickers after [three N(3 case)] prosecutions");
        assertQuantities("Officials trained [40 N(40 person)] labor inspectors");
    }

    @Test
    void aRangeHasTwoBounds() {
        assertQuantities("Between [20 and 30 N(20..30 person)] women beg");
        assertQuantities("There are [20,000 to 30,000 N(20000..30000 person)] children");
        assertQuantities("There are [20,000–30,000 N(20000..30000 person)] children");
    }

    @Test
    void aBoundLeavesTheOtherSideOpen() {
        assertQuantities("More than [500 N(500.. person)] workers beg");
        assertQuantities("At least [20 N(20.. person)] boys beg");
        assertQuantities("Up to [40 N(..40 person)] boys beg");
        assertQuantities("Fewer than [ten N(..10 person)] boys beg");
        assertQuantities("No more than [ten N(..10 person)] boys beg");
    }

    @Test
    void anApproximateNumberIsSaidToBeOne() {
        assertQuantities("Approximately [500 N(about 500 person)] workers beg");
        assertQuantities("An estimated [500 N(about 500 person)] workers beg");
    }

    @Test
    void roundNumbersAreRanges() {
        assertQuantities("[Dozens N(24..99 person)] of women beg");
        assertQuantities("[Hundreds N(100..999 person)] of women beg");
        assertQuantities("[Thousands N(1000..9999 person)] of women beg");
        assertQuantities("[Tens of thousands N(10000..99999 person)] of women beg");
        assertQuantities("[Hundreds of thousands N(100000..999999 person)] of women beg");
    }

    @Test
    void moneyIsCountedInItsCurrency() {
        assertQuantities("It gave [500,000 N(500000 EUR)] euros ($[540,000 N(540000 USD)]) to shelters");
        assertQuantities("It gave €[20,000 N(20000 EUR)] to shelters");
        assertQuantities("It gave [30,000 N(30000 CHF)] Swiss francs to shelters");
        assertQuantities("It gave [1.2 million N(1200000 USD)] dollars to shelters");
    }

    @Test
    void aCountMayLeaveOutWhatItCounts() {
        assertQuantities("Police opened [six N(6 case)] cases, compared with [four N(4 case)] in 2016");
        assertQuantities("Police opened [six N(6 case)] cases ([two N(2 case)] in 2016)");
        assertQuantities(
                "Police opened [four N(4 case)] investigations, [three N(3 case)] of sex trafficking and [one N(1 case)] of forced labor");
    }

    @Test
    void yearsAreNoQuantities() {
        assertQuantities("In 2016 police identified [12 N(12 person)] victims");
        assertQuantities("Victims of 2016 were sheltered in 2017");
    }

    @Test
    void agesHoursAndTermsAreNoQuantities() {
        assertQuantities("Girls as young as 14 beg");
        assertQuantities("Girls older than 14 years of age beg");
        assertQuantities("Men work 16 hours a day and rest two days a month");
        assertQuantities("The law prescribes five to 15 years' imprisonment");
    }

    @Test
    void percentagesAndNumbersOfLawsAreNoQuantities() {
        assertQuantities("Women are 30 percent of victims");
        assertQuantities("Women are 30% of victims");
        assertQuantities("Article 12 and Law 27 criminalize trafficking");
        assertQuantities("Andorra remained on Tier 2");
    }

    @Test
    void countsOfOtherThingsAreNoQuantities() {
        assertQuantities("The government runs two shelters in three provinces");
    }

    @Test
    void finesAreNoQuantities() {
        assertQuantities("A court fined a trafficker 2,000 euros");
    }

    private static void assertQuantities(String shown) {
        Reading.assertNotes(shown, QuantityReaderTest::notes);
    }

    private static List<Note> notes(Clause clause) {
        return QuantityReader.of(clause).stream()
                .map(quantity -> new Note(quantity.first(), quantity.end(), "N(" + what(quantity) + ")"))
                .toList();
    }

    private static String what(Quantity quantity) {
        boolean exact = quantity.low().equals(quantity.high());
        String bounds = exact ? digits(quantity.low()) : digits(quantity.low()) + ".." + digits(quantity.high());
        return (quantity.approximate() ? "about " : "") + bounds + " " + quantity.unit();
    }

    private static String digits(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }
}
