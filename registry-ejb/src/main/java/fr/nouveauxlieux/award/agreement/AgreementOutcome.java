package fr.nouveauxlieux.award.agreement;

import java.util.Locale;

/** What came of something tried on an agreement. Whatever is not {@link #DONE} changed nothing. */
public enum AgreementOutcome {
    DONE,
    /** No decision stands that grants the dossier an amount. */
    NO_DECISION,
    /** There is one already, or there is none. */
    NOT_NOW,
    /** Someone else changed it meanwhile. */
    OVERTAKEN,
    /** The instalments together are not the amount. */
    SUM_DIFFERS,
    /** More than was decided. */
    ABOVE_DECISION,
    /** What is paid or on its way already is more than the new amount. */
    BELOW_PAID,
    /** What was shown is not what stands there now. */
    DIGEST_DIFFERS,
    ALREADY_SIGNED,
    NOT_SIGNED_YET,
    /** The signed copy that the beneficiary was to send lacks, or is not, or not yet, known to be safe. */
    COPY_LACKS,
    /** Whoever certified the service cannot be who has it paid. */
    SAME_PERSON,
    REPORT_LATE,
    NO_BANK_DETAILS,
    SUSPENDED,
    NOT_DUE_YET,
    /** Instalments, reports or recoveries are still open. */
    SOMETHING_OPEN,
    MORE_THAN_PAID;

    /** As {@code sum-differs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
