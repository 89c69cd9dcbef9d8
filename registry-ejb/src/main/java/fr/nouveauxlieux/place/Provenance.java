package fr.nouveauxlieux.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param source code of the source
 * @param externalId the record's identifier in the source
 * @param asOf the day on which the source says, or was published to say, that it was true; empty where unknown
 */
public record Provenance(String source, String externalId, Optional<LocalDate> asOf) {}
