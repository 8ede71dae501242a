/**
 * How fast narratives become graphs, beside a language pipeline on the same text. Not part of the ordinary build: see
 * {@code docs/benchmarks.md}.
 */
package org.tipgraph.benchmark;
