package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.kernel.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What the committee is about to propose for a dossier.
 *
 * @param amount of a retained one; of one on the waiting list, should money return, where it is told
 * @param reasons why, in words that the applicant may read; may be empty until the session closes
 */
public record ProposalDraft(ProposalKind kind, Optional<Money> amount, String reasons) {

    public static final int LONGEST_REASONS = 4_000;

    public ProposalDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        reasons = reasons.strip();
        if (reasons.length() > LONGEST_REASONS) {
            throw new IllegalArgumentException("expected " + LONGEST_REASONS + " characters of reasons at most");
        }
        if (kind == ProposalKind.RETAINED && amount.isEmpty()) {
            throw new IllegalArgumentException("expected the amount of a retained dossier");
        }
        if (amount.isPresent() && !mayHaveAmount(kind)) {
            throw new IllegalArgumentException("expected no amount for " + kind);
        }
        if (amount.isPresent() && amount.get().cents() <= 0) {
            throw new IllegalArgumentException("expected an amount above zero");
        }
    }

    public static boolean mayHaveAmount(ProposalKind kind) {
        return kind == ProposalKind.RETAINED || kind == ProposalKind.WAITING_LIST;
    }

    /** What it takes of the envelope; empty for nothing. */
    public Optional<Money> taken() {
        return kind == ProposalKind.RETAINED ? amount : Optional.empty();
    }
}
