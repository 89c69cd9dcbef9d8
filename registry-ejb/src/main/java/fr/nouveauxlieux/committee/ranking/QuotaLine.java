package fr.nouveauxlieux.committee.ranking;

/** A share kept for some, as it stands. @param reason why it is not respected; empty so far */
public record QuotaLine(QuotaLedger ledger, String reason) {}
