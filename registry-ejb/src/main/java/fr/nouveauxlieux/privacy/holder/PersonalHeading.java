package fr.nouveauxlieux.privacy.holder;

import java.util.Locale;

/** Under which parts what is held of a person is told. */
public enum PersonalHeading {
    ACCOUNT,
    IDENTITIES,
    SECOND_FACTOR,
    ROLES,
    SESSIONS,
    NETWORKS,
    LINKS,
    FAILED_ATTEMPTS,
    ORGANISATIONS,
    INVITATIONS,
    MESSAGES,
    REFUSED_MESSAGES,
    UNREACHABLE_ADDRESS,
    INSTRUCTION_WRITINGS,
    INSTRUCTION_ACTS,
    PANELS,
    INTERESTS,
    ASSIGNMENTS,
    REVIEWS,
    EXTRA_READER_CALLS,
    COMMITTEE_ACTS,
    DECISIONS,
    AGREEMENTS,
    DOSSIERS,
    DOSSIER_ANSWERS,
    DOSSIER_GUESTS,
    DOSSIER_COMMENTS,
    FILES,
    CONTRIBUTIONS,
    PREMISES_INTERESTS,
    OWN_ACTS,
    ACTS_OF_OTHERS;

    /** As {@code own-acts}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
