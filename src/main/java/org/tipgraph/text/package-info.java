/** The text of a narrative and its parts: reading, and cutting into sections and sentences. Everything that is cut carries its {@link org.tipgraph.text.Span}. */
package org.tipgraph.text;
