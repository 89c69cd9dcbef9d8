package fr.nouveauxlieux.place.ingest;

import java.util.Optional;

/** The number of an import run. */
public record ImportId(long value) {

    public ImportId {
        if (value < 1) {
            throw new IllegalArgumentException("expected the number of an import, from 1");
        }
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<ImportId> find(String text) {
        return text != null && text.matches("[1-9]\\d{0,17}")
                ? Optional.of(new ImportId(Long.parseLong(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
