package fr.nouveauxlieux.contribution;

/** What became of what someone said. */
public enum ProposalOutcome {
    KEPT,
    /** It said nothing that the registry does not say already. */
    NOTHING_SAID,
    NO_SUCH_PLACE
}
