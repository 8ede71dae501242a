package org.tipgraph.cli;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error, for work that takes longer than a second while a person watches; otherwise nothing. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Tipgraph tipgraph;
    private final String task;
    private final long steps;
    private final long begin = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;

    Progress(Tipgraph tipgraph, String task, long steps) {
        this.tipgraph = tipgraph;
        this.task = task;
        this.steps = steps;
    }

    /** One more step is done; steps may be done by many threads. */
    synchronized void step() {
        done++;
        if (bar.isEmpty() && tipgraph.terminal().watchesErrors() && System.nanoTime() - begin > PATIENCE) {
            bar = Optional.of(draw());
        }
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    private ProgressBar draw() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(tipgraph.err()))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
