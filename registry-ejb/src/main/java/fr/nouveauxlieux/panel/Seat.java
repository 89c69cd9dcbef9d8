package fr.nouveauxlieux.panel;

/** As what someone is on a panel. One person may be both. */
public enum Seat {
    READER,
    COMMITTEE_MEMBER
}
