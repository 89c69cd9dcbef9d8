package fr.nouveauxlieux.place;

import java.util.Optional;
import java.time.LocalDate;

/**
 * What is told to the public of a source.
 *
 * @param link where the dataset is published; empty text where there is none
 * @param lastSeen whether the record was still in the source at its last import
 */
public record SourceNotice(
        String code, String name, String licence, String link, Optional<LocalDate> published, boolean lastSeen) {}
