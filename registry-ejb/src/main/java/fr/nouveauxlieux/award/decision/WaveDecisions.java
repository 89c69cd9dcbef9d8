package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where the decisions of a wave stand.
 *
 * @param lines by rank of the committee, then by number
 * @param budget what the envelope has left; empty where the call tells of none
 * @param next the dossier on the waiting list whose turn it is, where there is room for it
 */
public record WaveDecisions(WaveKey wave, List<Line> lines, Optional<Budget> budget, Optional<DossierId> next) {

    public WaveDecisions {
        lines = List.copyOf(lines);
    }

    public Optional<Line> find(DossierId dossier) {
        return lines.stream()
                .filter(line -> line.dossier().id().equals(dossier))
                .findFirst();
    }

    /**
     * A dossier.
     *
     * @param plan what would be signed now, drafted or following from the proposal; empty where nothing does
     * @param version of what was drafted, to be given back with a change; 0 where nothing was
     * @param decision that stands
     */
    public record Line(
            WaveDossier dossier,
            Optional<Proposal> proposal,
            Optional<DecisionPlan> plan,
            long version,
            Optional<DecisionRecord> decision,
            Set<String> quotas) {
        public Line {
            quotas = Set.copyOf(quotas);
        }

        public boolean isDrafted() {
            return version > 0;
        }
    }

    /**
     * @param amount of the envelope; empty where it counts places alone
     * @param places of the envelope; empty where it counts money alone
     */
    public record Budget(Optional<Money> amount, Money granted, OptionalInt places, int accepted, List<Share> quotas) {
        public Budget {
            quotas = List.copyOf(quotas);
        }

        /** May be below zero where the envelope was made smaller since. */
        public Optional<Money> left() {
            return amount.map(whole -> whole.minus(granted));
        }
    }

    /** A share that is kept for some. @param undecided how many of these may still be accepted */
    public record Share(Quota quota, Money granted, int accepted, int undecided) {}
}
