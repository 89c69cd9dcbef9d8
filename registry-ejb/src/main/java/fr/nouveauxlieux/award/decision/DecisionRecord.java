package fr.nouveauxlieux.award.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision with all that is kept of it, whether it stands or not.
 *
 * @param id of the decision, among all
 * @param signerName as typed by whoever signed
 * @param departure why it departs from what was proposed; empty where it does not
 * @param passedOver numbers of dossiers of a better rank that were still without a decision
 * @param sha256 of its letter
 * @param end why it stands no longer; empty where it stands
 */
public record DecisionRecord(
        long id,
        DecisionView view,
        String signerName,
        String departure,
        List<String> passedOver,
        String sha256,
        Optional<End> end) {

    public DecisionRecord {
        passedOver = List.copyOf(passedOver);
    }

    /** How a decision came to its end. */
    public enum EndKind {
        /** The dossier was taken back under instruction. */
        VOIDED,
        /** Whoever it was granted to gave it back. */
        RENOUNCED
    }

    /** @param reason may be empty where it was given back */
    public record End(EndKind kind, String reason, Instant at) {}
}
