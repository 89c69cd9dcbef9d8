package fr.nouveauxlieux.premises;

/** What became of an interest that someone expressed. */
public enum InterestOutcome {
    TOLD,
    /** They did already, for these premises. */
    ALREADY_TOLD,
    /** The premises are not offered any more. */
    GONE,
    /** They are members of the organisation that owns the premises. */
    OWN_PREMISES
}
