package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/**
 * All that is told of a dossier before interests in it are declared.
 *
 * @param title the project's name
 * @param commune its name; empty where the dossier does not tell
 * @param departement its code; empty where the dossier does not tell
 */
public record DossierLine(
        DossierId id,
        String number,
        String title,
        String organisation,
        Optional<String> commune,
        Optional<String> departement) {}
