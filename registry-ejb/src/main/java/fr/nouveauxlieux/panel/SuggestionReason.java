package fr.nouveauxlieux.panel;

/** Why the portal's data suggest that someone may have an interest in a dossier. */
public enum SuggestionReason {
    /** The organisation that applies is of a legal body of theirs: the first nine digits of the SIRET are the same. */
    SAME_SIREN(InterestKind.MEMBER),
    /** Someone who writes the dossier, or of its organisation, has an address in the same domain, which is one body's. */
    MAIL_DOMAIN(InterestKind.EMPLOYEE),
    /** The dossier names an organisation of theirs, or its number. */
    NAMED_IN_DOSSIER(InterestKind.CO_SIGNATORY),
    /** It lies in a département of theirs. */
    OWN_TERRITORY(InterestKind.SAME_TERRITORY),
    /** They apply to the same wave with another dossier. */
    OWN_APPLICATION(InterestKind.COMPETITOR);

    private final InterestKind kind;

    SuggestionReason(InterestKind kind) {
        this.kind = kind;
    }

    /** What the interest would be. */
    public InterestKind kind() {
        return kind;
    }
}
