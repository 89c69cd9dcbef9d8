package fr.nouveauxlieux.review;

import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.instruction.OpinionStanding;
import fr.nouveauxlieux.permission.Role;
import java.util.Set;

/** Whether a dossier can go to its committee. */
public enum CommitteeReadiness {
    READY,
    /** Fewer reviews than wanted count: the secretary may send it all the same, and says why. */
    REVIEWS_LACKING,
    /** The prefect's opinion is not given, and the day by which it was asked for has not passed, or it was never asked for. */
    OPINION_LACKING,
    /** It is neither read nor adjourned. */
    NOT_NOW;

    /**
     * @param given reviews that count
     * @param wanted how many readers it is to have
     */
    public static CommitteeReadiness of(DossierStanding standing, int given, int wanted, OpinionStanding opinion) {
        boolean possible = DossierTransitions.find(
                        standing, DossierAction.SEND_TO_COMMITTEE, Set.of(Role.COMMITTEE_SECRETARY))
                .isPresent();
        if (!possible) {
            return NOT_NOW;
        }
        if (opinion == OpinionStanding.AWAITED || opinion == OpinionStanding.NOT_ASKED) {
            return OPINION_LACKING;
        }
        return given < wanted ? REVIEWS_LACKING : READY;
    }
}
