/**
 * Who and what a clause talks about: the concepts its words stand for, the places with the part they play, the numbers
 * with what they count. Claims are read from these.
 */
package org.tipgraph.mention;
