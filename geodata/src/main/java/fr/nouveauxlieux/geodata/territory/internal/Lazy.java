package fr.nouveauxlieux.geodata.territory.internal;

import java.util.function.Supplier;

/** A value computed once, when first asked for. Safe for use by many threads. */
final class Lazy<T> implements Supplier<T> {

    private Supplier<T> computation;
    private volatile T value;

    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = computation.get();
                    value = known;
                    computation = null;
                }
            }
        }
        return known;
    }
}
