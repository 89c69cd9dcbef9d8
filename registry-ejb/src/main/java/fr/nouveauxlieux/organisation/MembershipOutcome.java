package fr.nouveauxlieux.organisation;

/** What came of changing someone's place in an organisation. */
public enum MembershipOutcome {
    CHANGED,
    NOT_A_MEMBER,
    /** A manager must remain. */
    LAST_MANAGER
}
