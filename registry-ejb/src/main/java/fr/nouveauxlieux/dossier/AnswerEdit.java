package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.time.Instant;

/**
 * One version of an answer, in its history.
 *
 * @param value a tree of JSON; null where it was emptied
 * @param author the full name; empty where the account is erased
 */
public record AnswerEdit(AnswerPath path, long version, Object value, String author, Instant at) {}
