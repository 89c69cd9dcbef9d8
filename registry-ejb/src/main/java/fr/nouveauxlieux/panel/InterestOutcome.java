package fr.nouveauxlieux.panel;

/** What came of saying that someone has an interest in a dossier. */
public enum InterestOutcome {
    RAISED,
    /** One of that kind was known already. */
    KNOWN,
    /** The person is not on the panel of the dossier's wave. */
    NOT_ON_PANEL
}
