package fr.nouveauxlieux.organisation;

/** What someone is in an organisation. */
public enum MembershipRole {
    /** Invites, removes and delegates. */
    MANAGER,
    MEMBER
}
