package fr.nouveauxlieux.address.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a service alone for a while after it failed several times in a row: nobody waits for what does not answer, and it
 * has time to come back. After that while, one call tries.
 */
final class CircuitBreaker {

    private static final int MOST_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to call now. Of several that ask after a pause, one may. */
    synchronized boolean mayCall() {
        if (failures < MOST_FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(PAUSE);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    /** @return whether the service is left alone from now on */
    synchronized boolean failed() {
        failures = Math.min(failures + 1, MOST_FAILURES);
        closedUntil = clock.instant().plus(PAUSE);
        return failures >= MOST_FAILURES;
    }
}
