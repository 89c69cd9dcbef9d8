package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a committee proposes for a dossier.
 *
 * @param amount of a retained one, or of one on the waiting list should money return
 * @param position on the waiting list, from 1
 * @param reasons why, in words that the applicant may read
 * @param deliberatedOn the day of the session
 */
public record Proposal(
        DossierId dossier,
        ProposalKind kind,
        Optional<Money> amount,
        OptionalInt position,
        String reasons,
        LocalDate deliberatedOn) {

    public Proposal {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(deliberatedOn, "deliberatedOn");
    }
}
