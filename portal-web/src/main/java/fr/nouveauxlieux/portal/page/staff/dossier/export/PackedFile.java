package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.dossier.DossierFile;
import java.util.Locale;

/**
 * A file on its way into an archive.
 *
 * @param dossier its number
 * @param position among the dossier's files, from 1: no two have the same name then, and none is one that a system keeps
 *     for itself
 */
record PackedFile(String dossier, int position, DossierFile file) {

    private static final int LONGEST = 120;

    /** Where it stands in the archive: {@code FDT-2026-000123/01-Budget.xlsx}. */
    String path() {
        return dossier.replaceAll("[^A-Za-z0-9-]", "_") + "/" + String.format(Locale.ROOT, "%02d-", position) + name();
    }

    private String name() {
        String shown = FileName.of(file.name()).shown().replaceAll("[. ]+$", "_");
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int dot = shown.lastIndexOf('.');
        String ending = dot > 0 && shown.length() - dot <= 10 ? shown.substring(dot) : "";
        int end = LONGEST - ending.length();
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
