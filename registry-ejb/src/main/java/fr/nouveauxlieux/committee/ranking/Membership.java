package fr.nouveauxlieux.committee.ranking;

/** Whether a dossier is one of those for which a share is kept. */
public enum Membership {
    YES,
    NO,
    /** What is needed to judge is not answered, or not known to the portal. */
    UNKNOWN
}
