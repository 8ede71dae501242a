/**
 * The text of a narrative and its parts: reading, and cutting into sections and sentences. Everything that is cut carries
 * its {@link org.tipgraph.text.Span}.
 *
 * <p>Copies of a narrative differ in layout and say the same. So a text is first read in plain characters, one for each
 * code point ({@code Reading}); what pages have at their heads and feet is blanked out ({@code PageFurniture}); headings
 * are found ({@code HeadingFinder}), and where paragraphs begin ({@code Paragraphs}). Sections are cut at headings, and
 * where these are lost by what the sentences tell ({@code ThemeCutter}). That facts stay the same in any layout is what
 * {@code AnyLayoutTest} holds us to.
 */
package org.tipgraph.text;
