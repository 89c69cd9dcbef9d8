package fr.nouveauxlieux.place.ingest;

import java.util.Objects;
import java.util.Optional;

/** Which imports are looked for: those that fulfil all that is given. */
public record ImportFilter(Optional<SourceCode> source, Optional<ImportState> state) {

    public static final ImportFilter ALL = new ImportFilter(Optional.empty(), Optional.empty());

    public ImportFilter {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(state, "state");
    }

    public static ImportFilter in(ImportState state) {
        return new ImportFilter(Optional.empty(), Optional.of(state));
    }
}
