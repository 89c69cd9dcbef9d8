package fr.nouveauxlieux.limit.internal;

import fr.nouveauxlieux.limit.Allowance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Tries counted in this node's memory, which is bounded: who tried longest ago is forgotten first. Kept for each is one
 * moment, at which everything would be given back if nothing more were tried (the generic cell rate algorithm).
 */
public final class LocalLimit {

    private static final int MOST_KEYS = 50_000;

    private final Clock clock;
    private final Map<String, Instant> freeAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public LocalLimit(Clock clock) {
        this.clock = clock;
    }

    /** @return empty where the try may be made; else after how many seconds the next would be welcome */
    public synchronized OptionalLong tryTake(String purpose, String key, Allowance allowance) {
        Instant now = clock.instant();
        Instant free = freeAt.getOrDefault(purpose + ":" + key, now);
        Instant start = free.isBefore(now) ? now : free;
        Duration tooFarAhead = Duration.between(now, start).minus(allowance.lead());
        if (tooFarAhead.compareTo(Duration.ZERO) > 0) {
            return OptionalLong.of(tooFarAhead.plusMillis(999).toSeconds());
        }
        freeAt.put(purpose + ":" + key, start.plus(allowance.interval()));
        return OptionalLong.empty();
    }
}
