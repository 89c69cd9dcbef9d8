package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;

/** The pages that the links sent by mail lead to, under {@link #TOKEN} their token. */
public final class AccountLinks {

    /** The parameter that holds the token. */
    public static final String TOKEN = "lien";

    public static final String VERIFY_ADDRESS = "/inscription/confirmer";
    public static final String RESET_PASSPHRASE = "/mot-de-passe/choisir";
    public static final String ASK_RESET = "/mot-de-passe";
    public static final String CONFIRM_ADDRESS = "/compte/adresse/confirmer";
    public static final String SIGN_IN = "/connexion";
    public static final String OWN_ACCOUNT = "/compte";
    public static final String OWN_SESSIONS = "/compte/sessions";
    public static final String OWN_ORGANISATIONS = "/compte/organisations";
    public static final String INVITATION = "/invitation";
    public static final String FIRST_ADMINISTRATOR = "/premiere-administration";

    private AccountLinks() {}

    /** A page with its token, for a message. */
    public static String with(String page, SecretToken token) {
        return page + "?" + TOKEN + "=" + token.value();
    }
}
