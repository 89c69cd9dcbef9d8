package fr.nouveauxlieux.review;

import java.time.Instant;
import java.util.Optional;

/** What stands in a field of a draft. @param version 0 where nothing was ever written */
public record FieldView(String field, String value, long version, Optional<Instant> writtenAt) {

    static FieldView blank(String field) {
        return new FieldView(field, "", 0, Optional.empty());
    }
}
