package fr.nouveauxlieux.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told to the public of a source.
 *
 * @param link where the dataset is published; empty text where there is none
 * @param lastSeen whether the record was still in the source at its last import
 */
public record SourceNotice(
        String code, String name, String licence, String link, Optional<LocalDate> published, boolean lastSeen) {}
