/**
 * The command line: one class for each command, {@link org.tipgraph.cli.Main} that starts them, and
 * {@link org.tipgraph.cli.Pipeline} that tells the whole story from narratives to a served dataset.
 *
 * <p>What a command has to say goes to standard output, everything about how it went to standard error, and whether it
 * went well is its {@link org.tipgraph.cli.ExitCode}.
 */
package org.tipgraph.cli;
