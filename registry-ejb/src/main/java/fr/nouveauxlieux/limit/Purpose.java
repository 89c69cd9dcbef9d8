package fr.nouveauxlieux.limit;

/** What is limited, by the last part of its setting's name. */
public final class Purpose {

    /** By network: signing in with a passphrase. */
    public static final String SIGN_IN = "sign-in";
    /** By network: asking for an account. */
    public static final String REGISTRATION = "registration";
    /** By network: asking for a new passphrase. */
    public static final String RESET = "reset";
    /** By network: showing a key, right or wrong. */
    public static final String KEY_USE = "key-use";
    /** By key: writing through the API. */
    public static final String WRITE = "write";

    /** By key: reading dossiers through the API. */
    public static final String DOSSIER_READING = "dossier-reading";

    /** By network: saying what is wrong with a place. */
    public static final String CONTRIBUTION = "contribution";

    /** By account: asking the directory of companies while writing a dossier. */
    public static final String LOOK_UP = "look-up";

    /** By network: answering the yearly survey. */
    public static final String SURVEY = "survey";

    /** By account: writing offers of premises, and telling their owners of an interest. */
    public static final String PREMISES = "premises";

    private Purpose() {}
}
