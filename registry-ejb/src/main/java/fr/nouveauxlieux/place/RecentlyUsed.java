package fr.nouveauxlieux.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what a function gave for the arguments used last, for functions that cost much and are asked the same over
 * and over. Failures are not remembered. Safe for many threads.
 */
final class RecentlyUsed<K, V> {

    private static final int INITIAL_CAPACITY = 64;
    private static final float LOAD_FACTOR = 0.75f;

    private final Function<K, V> function;
    private final Map<K, V> known;

    /**
     * @param most how many arguments to remember
     * @param function gives the same for the same argument, and something immutable
     */
    RecentlyUsed(int most, Function<K, V> function) {
        this.function = function;
        this.known = new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K argument) {
        synchronized (known) {
            V value = known.get(argument);
            if (value != null) {
                return value;
            }
        }
        V value = function.apply(argument);
        synchronized (known) {
            known.put(argument, value);
        }
        return value;
    }
}
