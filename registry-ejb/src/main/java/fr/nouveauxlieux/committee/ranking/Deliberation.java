package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what a committee proposes can be recorded.
 *
 * @param agenda what the committee was to deliberate on
 * @param order of those that are ranked, with their grades
 * @param proposals so far
 * @param explained dossiers for whose departure a reason is given
 * @param explainedQuotas codes of those for which a reason is given
 * @param beforeCommittee those of the agenda of which it may still propose something
 */
public record Deliberation(
        List<DossierId> agenda,
        List<GradedDossier> order,
        Map<DossierId, ProposalDraft> proposals,
        Set<DossierId> explained,
        Set<String> explainedQuotas,
        Set<DossierId> beforeCommittee,
        EnvelopeLedger envelope,
        List<QuotaLedger> quotas) {

    public Deliberation {
        agenda = List.copyOf(agenda);
        order = List.copyOf(order);
        proposals = Map.copyOf(proposals);
        explained = Set.copyOf(explained);
        explainedQuotas = Set.copyOf(explainedQuotas);
        beforeCommittee = Set.copyOf(beforeCommittee);
        quotas = List.copyOf(quotas);
    }

    /** By rank, then what is of the envelope as a whole. None where it can be recorded. */
    public List<ClosingObstacle> obstacles() {
        List<ClosingObstacle> obstacles = new ArrayList<>();
        Departures departures = Departures.of(order);
        List<DossierId> ranked = order.stream().map(GradedDossier::dossier).toList();
        ranked.forEach(dossier -> addOf(dossier, departures, obstacles));
        agenda.stream()
                .filter(dossier -> !ranked.contains(dossier))
                .forEach(dossier -> obstacles.add(new ClosingObstacle.NotRanked(dossier)));
        envelope.exceededBy().ifPresent(by -> obstacles.add(new ClosingObstacle.EnvelopeExceeded(by)));
        envelope.placesExceededBy().ifPresent(by -> obstacles.add(new ClosingObstacle.PlacesExceeded(by)));
        quotas.stream()
                .filter(ledger -> ledger.status().asksForReason())
                .filter(ledger -> !explainedQuotas.contains(ledger.quota().code()))
                .forEach(ledger -> obstacles.add(
                        new ClosingObstacle.QuotaUnexplained(ledger.quota().code(), ledger.status())));
        return obstacles;
    }

    private void addOf(DossierId dossier, Departures departures, List<ClosingObstacle> obstacles) {
        if (!beforeCommittee.contains(dossier)) {
            obstacles.add(new ClosingObstacle.NotBeforeCommittee(dossier));
        }
        ProposalDraft proposal = proposals.get(dossier);
        if (proposal == null) {
            obstacles.add(new ClosingObstacle.ProposalLacks(dossier));
        } else if (proposal.reasons().isEmpty()) {
            obstacles.add(new ClosingObstacle.ReasonsLack(dossier));
        }
        if (departures.find(dossier).isPresent() && !explained.contains(dossier)) {
            obstacles.add(new ClosingObstacle.DepartureUnexplained(dossier));
        }
    }
}
