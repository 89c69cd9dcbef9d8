package fr.nouveauxlieux.award.agreement;

/** What files are sent for. */
public enum PieceKind {
    SIGNED_COPY,
    /** Of what an instalment pays for. */
    EVIDENCE,
    REPORT
}
