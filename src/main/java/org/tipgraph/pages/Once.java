package org.tipgraph.pages;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept. For use by several threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    public static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
