package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.Locale;

/**
 * A file on its way into an archive.
 *
 * @param dossier its number
 * @param position among the files of its folder, from 1: no two have the same name then, and none is one that a system
 *     keeps for itself
 * @param field what it was asked for as; {@code echanges} where it came with a message
 * @param sha256 in hexadecimal; empty until it was inspected
 * @param usable whether it was found safe
 * @param joined whether it came with a message
 */
record PackedFile(
        String dossier,
        int position,
        AttachmentId id,
        String name,
        String field,
        long bytes,
        String sha256,
        boolean usable,
        boolean joined) {

    private static final String EXCHANGES = "echanges";
    private static final int LONGEST = 120;

    static PackedFile ofAnswer(String dossier, int position, DossierFile file) {
        return new PackedFile(
                dossier,
                position,
                file.id(),
                file.name(),
                file.path().toString(),
                file.bytes(),
                file.sha256(),
                file.usable(),
                false);
    }

    /** One that came with a message. */
    static PackedFile joined(String dossier, int position, JoinedFile file) {
        return new PackedFile(
                dossier,
                position,
                file.id(),
                file.name().shown(),
                EXCHANGES,
                file.bytes(),
                file.sha256(),
                file.isSafe(),
                true);
    }

    /** Where it stands in the archive: {@code FDT-2026-000123/01-Budget.xlsx}, {@code FDT-2026-000123/echanges/01-RIB.pdf}. */
    String path() {
        return dossier.replaceAll("[^A-Za-z0-9-]", "_")
                + (joined ? "/" + EXCHANGES + "/" : "/")
                + String.format(Locale.ROOT, "%02d-", position)
                + plainName();
    }

    private String plainName() {
        String shown = FileName.of(name).shown().replaceAll("[. ]+$", "_");
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int dot = shown.lastIndexOf('.');
        String ending = dot > 0 && shown.length() - dot <= 10 ? shown.substring(dot) : "";
        int end = LONGEST - ending.length();
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
