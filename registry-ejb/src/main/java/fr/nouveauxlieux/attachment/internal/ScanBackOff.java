package fr.nouveauxlieux.attachment.internal;

import java.time.Duration;

/** How long a file waits for a virus scanner that is away: twice as long each time, and never long. */
final class ScanBackOff {

    static final Duration FIRST = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofMinutes(10);

    private ScanBackOff() {}

    /** @param looks how many times it was looked at, 1 or more */
    static Duration waitAfter(int looks) {
        Duration wait = FIRST;
        for (int i = 1; i < looks && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
