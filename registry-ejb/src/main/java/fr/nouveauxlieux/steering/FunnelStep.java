package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;

/** How far a dossier comes, each step further than those before. */
public enum FunnelStep {
    SUBMITTED,
    UNDER_INSTRUCTION,
    ELIGIBLE,
    IN_REVIEW,
    AT_COMMITTEE,
    PROPOSED,
    ACCEPTED;

    /** How far a dossier came that stands or stood there. */
    public static FunnelStep of(DossierStanding standing) {
        if (standing.state() == DossierState.ACCEPTED) {
            return ACCEPTED;
        }
        return switch (standing.stage()) {
            case NONE -> SUBMITTED;
            case ELIGIBILITY, INELIGIBLE -> UNDER_INSTRUCTION;
            case ELIGIBLE -> ELIGIBLE;
            case REVIEW -> IN_REVIEW;
            case COMMITTEE, WAITING_LIST, ADJOURNED, NOT_RETAINED -> AT_COMMITTEE;
            case PROPOSED -> PROPOSED;
        };
    }
}
