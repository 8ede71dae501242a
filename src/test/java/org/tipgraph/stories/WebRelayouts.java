package org.tipgraph.stories;

import java.util.List;

/** What web pages have around a narrative. */
final class WebRelayouts {

    private static final String NEW_BANNER = """
            Skip to content

            An official website of the United States Government Here's how you know

            Official websites use .gov
            A .gov website belongs to an official government organization in the United States.

            Secure .gov websites use HTTPS
            A lock ( LockA locked padlock ) or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.

            U.S. Department of State
            Menu
            Search for:
            Home » Reports » Bureau of Democracy, Human Rights, and Labor » Office to Monitor and Combat Trafficking in Persons » ...
            hide
            In this section /

            """;
    private static final String OLD_BANNER = """
            Skip Links

            Home > Under Secretary for Civilian Security, Democracy, and Human Rights > Office to Monitor and Combat Trafficking in Persons
            Print
            Share
            Email this article
            Facebook
            Twitter

            OFFICE TO MONITOR AND COMBAT TRAFFICKING IN PERSONS

            Report
            June 2016

            """;
    private static final String FOOTER = """


            Tags
            Bureau of Democracy, Human Rights, and Labor
            Human Trafficking Office to Monitor and Combat Trafficking in Persons

            Back to Top
            U.S. Department of State
            The Lessons of 1989: Freedom and Our Future
            White House USA.gov Office of the Inspector General Archives Contact Us
            America 250
            Privacy Policy
            Accessibility Statement
            Copyright Information
            FOIA
            No FEAR Act
            """;
    private static final String COOKIES = """


            Cookie settings

            We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.
            Accept all   Reject all

            The Office of Website Management, Bureau of Public Affairs, manages this site as a portal for information from the U.S. State Department. External links to other Internet sites should not be construed as an endorsement of the views or privacy policies contained therein.
            """;

    private WebRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                new Relayout("a banner of later years", text -> NEW_BANNER + text),
                new Relayout("a banner of earlier years", text -> OLD_BANNER + text),
                new Relayout("a banner without empty lines", text -> NEW_BANNER.replaceAll("\n\n+", "\n") + text),
                new Relayout("a footer", text -> text + FOOTER),
                new Relayout("a footer without empty lines", text -> text + FOOTER.replaceAll("\n\n+", "\n")),
                new Relayout("a notice on cookies", text -> text + COOKIES),
                new Relayout(
                        "buttons below the title", text -> text.replaceFirst("\n", "\n\nShare\n\nPrint\n\nEmail\n\n")),
                new Relayout("all of them", text -> OLD_BANNER + NEW_BANNER + text + FOOTER + COOKIES));
    }
}
