package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.DossierResult;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dossier of the ranking.
 *
 * @param rank of the committee, from 1
 * @param told empty where whoever looks is kept from the dossier: nothing but that it stands there is told then
 */
public record RankedLine(int rank, DossierId dossier, Optional<Told> told) {

    /**
     * What is told of it.
     *
     * @param result empty without reviews
     * @param departure as it stands now; empty where the rank follows the grade
     * @param departureReason empty so far
     * @param proposal so far
     * @param reasons of what is or was proposed; empty so far
     * @param waitingPosition on the waiting list of the wave, should that be recorded now
     * @param quotas by the quota's code
     */
    public record Told(
            WaveDossier dossier,
            Optional<DossierResult> result,
            Optional<Departure> departure,
            String departureReason,
            Optional<ProposalDraft> proposal,
            String reasons,
            OptionalInt waitingPosition,
            Map<String, Membership> quotas) {

        public Told {
            quotas = Map.copyOf(quotas);
        }

        public Told withoutRank() {
            return new Told(
                    dossier,
                    result.map(DossierResult::withoutRank),
                    departure,
                    departureReason,
                    proposal,
                    reasons,
                    waitingPosition,
                    quotas);
        }
    }

    /** The rank of a line of which it is not told: whoever looks is kept from another dossier. */
    public static final int UNTOLD = 0;

    public RankedLine {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(told, "told");
    }
}
