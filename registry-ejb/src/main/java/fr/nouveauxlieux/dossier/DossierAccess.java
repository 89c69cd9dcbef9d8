package fr.nouveauxlieux.dossier;

/** What someone may do with a dossier. */
public enum DossierAccess {
    READ,
    WRITE,
    /** Its owner, or a manager of its organisation: submits, withdraws, invites. */
    MANAGE
}
