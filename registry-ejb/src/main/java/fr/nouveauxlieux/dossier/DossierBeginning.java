package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.DossierId;

/** What came of beginning a dossier. */
public sealed interface DossierBeginning {

    DossierId dossier();

    record Begun(DossierId dossier) implements DossierBeginning {}

    /** There is a draft of the same organisation for the same call already. */
    record Existing(DossierId dossier) implements DossierBeginning {}
}
