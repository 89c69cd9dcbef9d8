package fr.nouveauxlieux.committee;

/** What a committee proposes for a dossier. */
public enum ProposalKind {
    RETAINED,
    WAITING_LIST,
    ADJOURNED,
    NOT_RETAINED
}
