package fr.nouveauxlieux.instruction;

/** What was done with a dossier at the desk. */
public enum DeskAct {
    ASSIGNED,
    TAKEN,
    FOUND_ELIGIBLE,
    FOUND_INELIGIBLE,
    LETTER_RETAINED,
    LETTER_NOT_RETAINED,
    CORRECTION_ASKED,
    CORRECTION_ANSWERED,
    CORRECTION_CLOSED,
    OPINION_ASKED,
    OPINION_GIVEN,
    EXPERT_OPINION_RECORDED
}
