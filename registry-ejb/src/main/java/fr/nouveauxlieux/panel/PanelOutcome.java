package fr.nouveauxlieux.panel;

/** What came of changing a panel. */
public enum PanelOutcome {
    CHANGED,
    UNCHANGED,
    /** The account has not the role of that seat for the call. */
    NOT_ABLE,
    ALREADY_SEATED,
    NOT_SEATED
}
