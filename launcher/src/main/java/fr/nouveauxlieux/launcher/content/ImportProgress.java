package fr.nouveauxlieux.launcher.content;

import java.util.Optional;

/**
 * Where a run is.
 *
 * @param missing known before and absent from this file
 * @param failure why it failed, when it did
 */
public record ImportProgress(
        State state,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long missing,
        Optional<String> failure) {

    /** As in the table {@code import_run}. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }
}
