package fr.nouveauxlieux.text;

import java.time.Instant;
import java.util.Optional;

/**
 * A text as whoever writes it sees it.
 *
 * @param value empty where nothing is shown
 * @param version to be given back with a change; 0 for one never written
 */
public record EditableText(
        TextKey key, TextLanguage language, String value, long version, Optional<Instant> changedAt) {}
