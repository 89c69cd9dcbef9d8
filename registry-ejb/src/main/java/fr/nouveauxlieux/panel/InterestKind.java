package fr.nouveauxlieux.panel;

/** What ties someone of a panel to a dossier. */
public enum InterestKind {
    /** Of the organisation that applies, of its board, or was lately. */
    MEMBER,
    /** Works for it, or did lately. */
    EMPLOYEE,
    /** Gives it money, or their office does. */
    FUNDER,
    /** Has a project that would gain by its refusal. */
    COMPETITOR,
    FAMILY,
    /** Answers for the territory where it lies. */
    SAME_TERRITORY,
    /** Signed with it: partner, letter of support, agreement. */
    CO_SIGNATORY,
    /** Told in words. */
    OTHER
}
