package fr.nouveauxlieux.call;

import java.time.Instant;
import java.util.Optional;

/**
 * A wave as those who plan it see it.
 *
 * @param announcedDeadline what was announced before an incident extended it
 * @param extensionReason why it was extended; empty where it was not
 * @param withdrawn whether it is shown no more
 * @param version to be given back with a change
 */
public record WaveSheet(
        WaveView wave, Optional<Instant> announcedDeadline, String extensionReason, boolean withdrawn, long version) {}
