package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.Deliberation;
import fr.nouveauxlieux.committee.ranking.EnvelopeLedger;
import fr.nouveauxlieux.committee.ranking.GradedDossier;
import fr.nouveauxlieux.committee.ranking.Membership;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.QuotaLedger;
import fr.nouveauxlieux.committee.ranking.QuotaLedger.Given;
import fr.nouveauxlieux.committee.ranking.RankOrder;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.review.result.DossierResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the ranking of a session is reckoned from, read once.
 *
 * @param items by rank, without dossiers of which nothing may come any more
 * @param dossiers all of the wave
 * @param committed by others than the dossiers of this ranking
 */
public record RankingState(
        SessionView session,
        List<RankedItem> items,
        Map<DossierId, WaveDossier> dossiers,
        Map<DossierId, DossierResult> results,
        Optional<Envelope> envelope,
        List<Commitment> committed,
        Map<DossierId, Map<String, Membership>> findings,
        Map<String, String> quotaReasons) {

    public RankOrder order() {
        return new RankOrder(items.stream().map(RankedItem::dossier).toList());
    }

    public GradedDossier graded(DossierId dossier) {
        return new GradedDossier(
                dossier, Optional.ofNullable(results.get(dossier)).flatMap(DossierResult::grade));
    }

    public List<GradedDossier> gradedOrder() {
        return items.stream().map(item -> graded(item.dossier())).toList();
    }

    /** By rank. */
    public Map<DossierId, ProposalDraft> proposals() {
        Map<DossierId, ProposalDraft> proposals = new LinkedHashMap<>();
        items.forEach(item -> item.proposal().ifPresent(draft -> proposals.put(item.dossier(), draft)));
        return proposals;
    }

    /** What each retained dossier of the ranking takes of the envelope. */
    public Map<DossierId, Money> taken(Map<DossierId, ProposalDraft> proposals) {
        Map<DossierId, Money> taken = new LinkedHashMap<>();
        order().dossiers().forEach(dossier -> Optional.ofNullable(proposals.get(dossier))
                .flatMap(ProposalDraft::taken)
                .ifPresent(amount -> taken.put(dossier, amount)));
        return taken;
    }

    /** With nothing proposed. */
    public EnvelopeLedger bareLedger() {
        return ledger(Map.of());
    }

    public EnvelopeLedger ledger(Map<DossierId, ProposalDraft> proposals) {
        return EnvelopeLedger.of(
                envelope,
                committed.stream().map(Commitment::amount).toList(),
                taken(proposals).values());
    }

    public List<QuotaLedger> quotas(Map<DossierId, ProposalDraft> proposals) {
        EnvelopeLedger ledger = ledger(proposals);
        Map<DossierId, Money> given = new LinkedHashMap<>(taken(proposals));
        committed.forEach(one -> given.put(one.dossier(), one.amount()));
        List<QuotaLedger> ledgers = new ArrayList<>();
        envelope.map(Envelope::quotas)
                .orElse(List.of())
                .forEach(quota -> ledgers.add(QuotaLedger.of(
                        quota,
                        ledger,
                        given.entrySet().stream()
                                .map(one -> new Given(membership(one.getKey(), quota.code()), one.getValue()))
                                .toList())));
        return ledgers;
    }

    /** Not known of a dossier that came after the ranking was begun. */
    public Membership membership(DossierId dossier, String quota) {
        return findings.getOrDefault(dossier, Map.of()).getOrDefault(quota, Membership.UNKNOWN);
    }

    public Deliberation deliberation(Set<DossierId> voted, Set<DossierId> proposable) {
        Map<DossierId, ProposalDraft> proposals = proposals();
        return new Deliberation(
                gradedOrder(),
                proposals,
                items.stream()
                        .filter(item -> !item.departureReason().isEmpty())
                        .map(RankedItem::dossier)
                        .collect(Collectors.toSet()),
                quotaReasons.keySet(),
                voted,
                proposable,
                ledger(proposals),
                quotas(proposals));
    }
}
