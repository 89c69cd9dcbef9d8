package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;

/** A file that a submitted version holds. @param path what it was asked for as @param sha256 in hexadecimal */
public record SubmittedFile(AttachmentId id, AnswerPath path, String name, long bytes, String sha256) {}
