/**
 * Why the data is as it is: for a claim, the rule and the words that made it and where the lexicon has them; for a
 * narrative, the sentences that made none. The readers in {@link org.tipgraph.claim} leave the grounds of each claim;
 * this package looks them up and tells them, to people and to programs.
 */
package org.tipgraph.explain;
