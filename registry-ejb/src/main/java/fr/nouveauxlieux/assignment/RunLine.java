package fr.nouveauxlieux.assignment;

import java.time.Instant;
import java.util.Optional;

/**
 * A run, as a list of runs tells it.
 *
 * @param author who had it reckoned; empty once that account is erased
 * @param pairs dossiers given, each counted once for each reader
 * @param unfilled places that stay empty
 */
public record RunLine(
        AssignmentRunId id,
        Instant computedAt,
        String author,
        int readers,
        long seed,
        int floor,
        int pairs,
        int unfilled,
        long cost,
        boolean proven,
        Optional<Instant> appliedAt) {}
