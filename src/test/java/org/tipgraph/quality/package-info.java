/**
 * How good the converter is, and that it does not get worse. {@link org.tipgraph.quality.Gold} is scored in every
 * build; what is recorded of its figures is published with the data, and told in {@code docs/quality.md}.
 */
package org.tipgraph.quality;
