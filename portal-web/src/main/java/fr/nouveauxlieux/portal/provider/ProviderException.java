package fr.nouveauxlieux.portal.provider;

/** Why someone who went to a provider comes back without an identity. Messages hold neither claims nor tokens. */
public final class ProviderException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What people are told. */
    public enum Reason {
        /** The provider does not answer. */
        AWAY,
        /** Whoever signs in has given up there, or the provider has refused them. */
        DENIED,
        /** The sign-in was not begun in this browser, or too long ago, or has been ended already. */
        STALE,
        /** The answer does not prove what it says. */
        UNTRUSTED,
        /** The person was recognised less surely than this portal asks for. */
        TOO_WEAK,
        /** The provider does not tell who the person is. */
        NAMELESS
    }

    private final Reason reason;

    public ProviderException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ProviderException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
