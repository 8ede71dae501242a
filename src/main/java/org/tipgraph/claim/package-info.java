/**
 * What a narrative claims. Each kind of claim has a record, and one class that reads it from clauses; each claim carries
 * the span that it rests on and how the narrative vouches for it.
 */
package org.tipgraph.claim;
