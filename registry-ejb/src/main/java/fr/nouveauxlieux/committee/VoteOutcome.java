package fr.nouveauxlieux.committee;

/** What came of recording a vote. */
public enum VoteOutcome {
    RECORDED,
    /** Too few of those who may vote on this dossier are there or represented. */
    NO_QUORUM,
    /** More voices than members who may vote on this dossier. */
    TOO_MANY_VOICES,
    /** The president is away, has no vote or is recused from this dossier, and cannot decide between equal numbers. */
    NO_CASTING,
    NOT_ON_AGENDA,
    /** The session does not sit. */
    NOT_NOW
}
