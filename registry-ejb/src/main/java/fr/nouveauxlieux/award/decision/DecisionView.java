package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision that stands.
 *
 * @param amount granted; of an acceptance alone
 * @param signedBy of the deciding authority
 * @param sentAt when its letter was sent; empty before
 * @param readAt when the applicant opened it first; empty before
 */
public record DecisionView(
        DossierId dossier,
        DecisionKind kind,
        Optional<Money> amount,
        String reasons,
        AccountId signedBy,
        Instant decidedAt,
        Optional<Instant> sentAt,
        Optional<Instant> readAt) {

    public DecisionView {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(signedBy, "signedBy");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(readAt, "readAt");
    }
}
