package fr.nouveauxlieux.place.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A source with what became of its imports.
 *
 * @param published the day on which the edition last imported was published
 * @param demonstration whether its places are made up
 * @param readable whether it has a mapping that can be used, so that a file of it can be taken
 * @param records how many of its records the last complete file had
 * @param last the latest import, whatever became of it
 * @param refreshedAt when an import of it was last done
 */
public record SourceOverview(
        SourceCode code,
        String name,
        String licence,
        Optional<LocalDate> published,
        boolean demonstration,
        boolean readable,
        long records,
        Optional<ImportReport> last,
        Optional<Instant> refreshedAt) {

    public SourceOverview {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(refreshedAt, "refreshedAt");
    }
}
