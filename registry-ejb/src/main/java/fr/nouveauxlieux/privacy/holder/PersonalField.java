package fr.nouveauxlieux.privacy.holder;

import java.util.Locale;

/** What single things are told of a person. */
public enum PersonalField {
    IDENTIFIER,
    ADDRESS,
    ADDRESS_CONFIRMED,
    GIVEN_NAME,
    FAMILY_NAME,
    LANGUAGE,
    STATE,
    PASSPHRASE_SET,
    CREATED,
    LAST_SEEN,
    WARNED,
    ERASURE_ANNOUNCED,
    PROVIDER,
    PROVIDER_SUBJECT,
    AGENT_NUMBER,
    SIRET,
    LINKED,
    LAST_USED,
    RECOVERY_CODES,
    ROLE,
    DEPARTEMENTS,
    CALL,
    GRANTED,
    UNTIL,
    WITHDRAWN,
    DEVICE,
    NETWORK,
    SIGNED_IN,
    SECOND_FACTOR_SHOWN,
    ENDED,
    PURPOSE,
    EXPIRES,
    USED,
    KNOWN_NETWORK,
    ORGANISATION,
    SINCE,
    MESSAGE,
    POSTED,
    AT,
    BOUNCES,
    STATUS,
    ACTION,
    SUBJECT,
    NUMBER,
    TITLE,
    TEXT,
    DETAILS;

    /** As {@code given-name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
