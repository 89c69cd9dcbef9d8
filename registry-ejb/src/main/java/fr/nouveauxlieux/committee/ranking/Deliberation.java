package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what a committee proposes can be recorded. Dossiers for which it proposes nothing wait for another session; they
 * have their place in the ranking, but no departure to explain.
 *
 * @param order of those that are ranked, with their grades
 * @param proposals so far
 * @param explained dossiers for whose departure a reason is given
 * @param explainedQuotas codes of those for which a reason is given
 * @param voted dossiers on which it is recorded what the members said
 * @param proposable dossiers for which what is proposed can be, from where they stand
 */
public record Deliberation(
        List<GradedDossier> order,
        Map<DossierId, ProposalDraft> proposals,
        Set<DossierId> explained,
        Set<String> explainedQuotas,
        Set<DossierId> voted,
        Set<DossierId> proposable,
        EnvelopeLedger envelope,
        List<QuotaLedger> quotas) {

    public Deliberation {
        order = List.copyOf(order);
        proposals = Map.copyOf(proposals);
        explained = Set.copyOf(explained);
        explainedQuotas = Set.copyOf(explainedQuotas);
        voted = Set.copyOf(voted);
        proposable = Set.copyOf(proposable);
        quotas = List.copyOf(quotas);
    }

    /** Of the dossiers for which something is proposed: another order among the others departs from nothing. */
    public Departures departures() {
        return Departures.of(order.stream()
                .filter(ranked -> proposals.containsKey(ranked.dossier()))
                .toList());
    }

    /** By rank, then what is of the envelope as a whole. None where it can be recorded. */
    public List<ClosingObstacle> obstacles() {
        List<ClosingObstacle> obstacles = new ArrayList<>();
        Departures departures = departures();
        order.stream()
                .map(GradedDossier::dossier)
                .filter(proposals::containsKey)
                .forEach(dossier -> addOf(dossier, departures, obstacles));
        envelope.exceededBy().ifPresent(by -> obstacles.add(new ClosingObstacle.EnvelopeExceeded(by)));
        envelope.placesExceededBy().ifPresent(by -> obstacles.add(new ClosingObstacle.PlacesExceeded(by)));
        if (proposals.values().stream().anyMatch(proposal -> proposal.taken().isPresent())) {
            quotas.stream()
                    .filter(ledger -> ledger.status().asksForReason())
                    .filter(ledger -> !explainedQuotas.contains(ledger.quota().code()))
                    .forEach(ledger -> obstacles.add(
                            new ClosingObstacle.QuotaUnexplained(ledger.quota().code(), ledger.status())));
        }
        return obstacles;
    }

    private void addOf(DossierId dossier, Departures departures, List<ClosingObstacle> obstacles) {
        if (!proposable.contains(dossier)) {
            obstacles.add(new ClosingObstacle.NotBeforeCommittee(dossier));
        }
        if (proposals.get(dossier).reasons().isEmpty()) {
            obstacles.add(new ClosingObstacle.ReasonsLack(dossier));
        }
        if (!voted.contains(dossier)) {
            obstacles.add(new ClosingObstacle.VoteLacks(dossier));
        }
        if (departures.find(dossier).isPresent() && !explained.contains(dossier)) {
            obstacles.add(new ClosingObstacle.DepartureUnexplained(dossier));
        }
    }
}
