package fr.nouveauxlieux.notification.internal.sending;

/** A message did not leave, or nobody knows. Its text names the kind of failure and the server's codes, no address. */
public class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What a failure means for the message. */
    public enum Meaning {
        /** The server does not answer or takes nothing: others would not leave either. */
        SERVER_AWAY,
        /** Not now. */
        LATER,
        /** The server may have taken it, and did not say so. */
        DOUBTFUL,
        /** The server will never take it. */
        NEVER,
        /** Likewise, because there is no such mailbox. */
        NO_SUCH_MAILBOX
    }

    private final Meaning meaning;

    public MailFailure(Meaning meaning, String error, Throwable cause) {
        super(error, cause);
        this.meaning = meaning;
    }

    public Meaning meaning() {
        return meaning;
    }
}
