package fr.nouveauxlieux.place.ingest;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of an import so far.
 *
 * @param state {@code QUEUED}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CANCELLED}
 * @param rowsRead each of them created, updated, unchanged or rejected
 * @param cellsRejected single cells refused in rows that were otherwise taken
 * @param rowsMissing records known before that the file no longer has
 * @param failure why it failed, if it did
 */
public record ImportReport(
        ImportId id,
        SourceCode source,
        String state,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        long rowsRead,
        long rowsCreated,
        long rowsUpdated,
        long rowsUnchanged,
        long rowsRejected,
        long cellsRejected,
        long rowsMissing,
        Optional<String> failure) {}
