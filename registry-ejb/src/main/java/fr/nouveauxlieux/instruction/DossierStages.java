package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier has to do with the stages of calls of two: of any other, nothing.
 *
 * @param seconds the calls to which it is the letter of intent; none where it is none
 * @param decision on this letter, the latest
 * @param letter that it follows
 * @param following the dossiers that follow it, the oldest first
 */
public record DossierStages(
        List<CallCode> seconds, Optional<LetterDecisionView> decision, Optional<Stage> letter, List<Stage> following) {

    public DossierStages {
        seconds = List.copyOf(seconds);
        following = List.copyOf(following);
    }

    /** Whether it is a letter of intent. */
    public boolean isLetter() {
        return !seconds.isEmpty();
    }

    /**
     * The dossier of the other stage.
     *
     * @param decision on a letter, the latest, as far as whoever reads may open it
     * @param openable whether they may
     */
    public record Stage(
            DossierId id,
            String number,
            String title,
            CallCode call,
            DossierState state,
            Optional<LetterDecisionView> decision,
            boolean openable) {}
}
