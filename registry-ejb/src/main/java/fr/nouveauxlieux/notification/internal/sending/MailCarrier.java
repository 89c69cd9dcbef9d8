package fr.nouveauxlieux.notification.internal.sending;

/** Takes messages out of the portal. */
public interface MailCarrier {

    /**
     * @param beforeContent called right before the text is handed over; where it throws, nothing leaves
     * @throws MailFailure saying what it means for the message
     */
    void carry(Parcel parcel, Runnable beforeContent) throws MailFailure;
}
