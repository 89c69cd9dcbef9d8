package fr.nouveauxlieux.notification;

/** Where the links lead that messages have beside their own. */
public final class MailLinks {

    /** The page that ends messages of one kind; mail programs send a request of their own there (RFC 8058). */
    public static final String UNSUBSCRIBE = "/courriels/desabonnement";

    /** The parameter that holds the token. */
    public static final String TOKEN = "lien";

    private MailLinks() {}
}
