package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;

/** A file of a dossier. @param sha256 in hexadecimal; empty until it is whole. @param usable received whole, and found safe */
public record DossierFile(
        AttachmentId id, AnswerPath path, String name, long bytes, String sha256, boolean usable, boolean refused) {}
