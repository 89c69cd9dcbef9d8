package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;

/** What came of beginning a dossier. */
public sealed interface DossierBeginning {

    record Begun(DossierId dossier) implements DossierBeginning {}

    /** There is a draft of the same organisation for the same call already, or a dossier that follows the same letter. */
    record Existing(DossierId dossier) implements DossierBeginning {}

    /** The call is a second stage, and the organisation has no retained letter of intent. @param first to which one is sent */
    record LetterFirst(CallCode first) implements DossierBeginning {}
}
