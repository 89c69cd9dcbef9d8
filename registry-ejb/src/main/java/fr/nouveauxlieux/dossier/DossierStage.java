package fr.nouveauxlieux.dossier;

/** Where a dossier under instruction stands inside the administration. Its author is not told. */
public enum DossierStage {
    /** Not under instruction. */
    NONE,
    ELIGIBILITY,
    INELIGIBLE,
    ELIGIBLE,
    REVIEW,
    COMMITTEE,
    PROPOSED,
    WAITING_LIST,
    ADJOURNED,
    NOT_RETAINED
}
