package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.time.Instant;

/**
 * An answer as it is kept.
 *
 * @param value a tree of JSON; null where it was emptied
 * @param version from 1, one more at each change of this answer; 0 where nothing was ever kept
 * @param author the full name of who wrote it last; empty where the account is erased
 */
public record AnswerView(AnswerPath path, Object value, long version, String author, Instant savedAt) {}
