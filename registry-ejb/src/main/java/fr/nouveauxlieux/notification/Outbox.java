package fr.nouveauxlieux.notification;

/** Takes messages to be sent once the caller's transaction is committed, and not at all if it is undone. */
public interface Outbox {

    /**
     * Posts a message in the caller's transaction. The same event a second time is passed over in silence, and so is a
     * message of a kind that its recipient does not want. The templates and their values are in {@code
     * internal.writing.Template}.
     *
     * @throws IllegalArgumentException naming the template, if there is none of that code, or the value that it lacks, has no
     *     use for or does not take
     */
    void post(Message message);
}
