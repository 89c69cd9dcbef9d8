package fr.nouveauxlieux.dossier.internal;

import java.time.Duration;

/** How long dossiers are kept. */
public final class DossierTerms {

    /** A draft in which nobody writes. */
    public static final Duration DRAFT_KEPT = Duration.ofDays(90);

    /** How long before a draft is deleted its owner is told. */
    public static final Duration DRAFT_NOTICE = Duration.ofDays(14);

    /** What was refused, closed or withdrawn. */
    static final Duration ENDED_KEPT = Duration.ofDays(730);

    /** What was accepted: as long as its grant can be audited. */
    static final Duration ACCEPTED_KEPT = Duration.ofDays(3650);

    static final Duration INVITATION_KEPT = Duration.ofDays(30);

    private DossierTerms() {}
}
