/**
 * The converter as a whole, shown by stories: what a reader of a short invented narrative writes down, and what must
 * hold whatever the text.
 *
 * <p>A story is a folder of {@code src/test/resources/stories}, named after the behaviour that it shows: {@code
 * narrative.txt} is the text, {@code expected.json} the facts in it, in the form of the fact sheet.
 */
package org.tipgraph.stories;
