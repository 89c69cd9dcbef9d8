package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who writes a dossier said about it.
 *
 * @param path of the answer that it is about; empty for the whole dossier
 * @param author the full name; empty where the account is erased
 * @param own whether whoever reads wrote it
 */
public record CommentView(
        long key, Optional<AnswerPath> path, String author, boolean own, String text, Instant at, boolean resolved) {}
