package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The page of a narrative: words are chosen, what was read from them is shown beside the text, and the way back. */
class NarrativePanelTest {

    private static final String NARRATIVE = "narrative/2016/AND";
    private static final String WORDS = "NGOs reported that Bolivian domestic workers held in servitude";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @BeforeEach
    void visit() {
        browser.visit(NARRATIVE);
    }

    @Test
    void chosenWordsShowTheirClaims() {
        browser.link(WORDS).click();
        assertEquals(NARRATIVE + "#passage-1522-1665", browser.path());
        String note = browser.the(".note.is-chosen").getText();
        assertTrue(note.contains(WORDS) && note.contains("reported") && note.contains("NGO"), note);
        assertTrue(browser.the(".note.is-chosen").isDisplayed());
        assertTrue(browser.focused().getText().contains(WORDS));
    }

    @Test
    void aClaimShowsItsWords() {
        browser.link(WORDS).click();
        browser.the(".note.is-chosen .show-words").click();
        assertTrue(browser.focused().getText().startsWith(WORDS));
        assertTrue(browser.the("#text a.is-chosen").getText().startsWith(WORDS));
    }

    @Test
    void theAddressOfAPassageShowsItAtOnce() {
        browser.visit("about");
        browser.visit(NARRATIVE + "#passage-1522-1665");
        assertTrue(browser.the(".note.is-chosen").getText().contains(WORDS));
        assertTrue(browser.the("#text a.is-chosen").isDisplayed());
    }

    @Test
    void theWayBackLeadsToWhatWasChosenBefore() {
        browser.link(WORDS).click();
        browser.link("Smugglers move West African women").click();
        browser.evaluate("history.back()");
        browser.until(
                "the first passage was chosen again",
                () -> browser.the(".note.is-chosen").getText().contains(WORDS));
    }

    @Test
    void theKeyboardOpensAndCloses() {
        browser.evaluate("arguments[0].focus()", browser.link(WORDS));
        browser.press(Keys.ENTER);
        assertTrue(browser.the(".note.is-chosen").isDisplayed());
        browser.press(Keys.ESCAPE);
        assertTrue(browser.all(".note.is-chosen").isEmpty());
        assertTrue(browser.focused().getText().startsWith(WORDS));
    }

    @Test
    void marksCanBeNarrowedToAKind() {
        assertFalse(browser.link(WORDS).getAttribute("class").contains("is-off"));
        browser.the("#filter input[value=Exploitation]").click();
        assertTrue(browser.link(WORDS).getAttribute("class").contains("is-off"));
        assertFalse(browser.the("#filtered").getText().isEmpty());
    }

    @Test
    void aPhoneShowsTheClaimsOfChosenWordsOnItsScreen() {
        browser.show(Look.NARROW_DARK);
        browser.visit(NARRATIVE + "#");
        browser.link(WORDS).click();
        assertTrue(browser.isSeen(browser.the(".note.is-chosen h3")));
        assertTrue(browser.overhang() <= 0);
        browser.the("#note-close").click();
        assertTrue(browser.isSeen(browser.link(WORDS)));
    }

    @Test
    void withoutScriptsWordsLeadToTheirClaimsOnTheSamePage() {
        browser.withScripts(false);
        browser.visit(NARRATIVE);
        browser.link(WORDS).click();
        browser.arrives(NARRATIVE + "#claims-1522-1665");
        assertTrue(browser.isSeen(browser.the("#claims-1522-1665 h3")));
    }
}
