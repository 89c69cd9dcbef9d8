package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.award.decision.DecisionFault;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges decisions before they are signed, all of a list together. Knows neither the database nor the time. */
public final class DecisionGuard {

    private final Optional<Envelope> envelope;
    private final Ledger ledger;
    private final List<Undecided> undecided;

    /**
     * @param envelope of the wave; where there is none, money is not bounded
     * @param ledger what stands already
     * @param undecided every dossier of the wave that may still be accepted
     */
    public DecisionGuard(Optional<Envelope> envelope, Ledger ledger, List<Undecided> undecided) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.undecided = List.copyOf(undecided);
    }

    /**
     * A decision to judge.
     *
     * @param plan empty where nothing is prepared
     * @param proposal of the committee
     * @param quotas codes of those in which the dossier counts
     */
    public record Candidate(
            DossierId dossier,
            DossierStanding standing,
            Optional<DecisionPlan> plan,
            Optional<Proposal> proposal,
            Set<String> quotas) {

        boolean isAcceptance() {
            return plan.filter(one -> one.kind() == DecisionKind.ACCEPTED).isPresent();
        }

        Money amount() {
            return plan.flatMap(DecisionPlan::amount).orElse(Money.ZERO);
        }
    }

    /** An acceptance that stands. */
    public record Granted(Money amount, Set<String> quotas) {}

    /** What was granted in the wave. */
    public record Ledger(List<Granted> all) {
        public Ledger {
            all = List.copyOf(all);
        }

        public Money amount() {
            return sum(all.stream());
        }

        public Money amountIn(String quota) {
            return sum(in(quota));
        }

        public int placesIn(String quota) {
            return (int) in(quota).count();
        }

        private Stream<Granted> in(String quota) {
            return all.stream().filter(granted -> granted.quotas().contains(quota));
        }

        private static Money sum(Stream<Granted> some) {
            return some.map(Granted::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** A dossier that may still be accepted. @param asked empty where its form does not ask how much */
    public record Undecided(DossierId dossier, Set<String> quotas, Optional<Money> asked) {}

    /** The faults of those that have some, in the order given. */
    public Map<DossierId, Set<DecisionFault>> judge(List<Candidate> candidates) {
        Map<DossierId, Set<DecisionFault>> faults = new LinkedHashMap<>();
        candidates.forEach(candidate -> faults.put(candidate.dossier(), ownFaults(candidate)));
        envelope.ifPresent(bound -> {
            addBeyond(bound, candidates, faults);
            bound.quotas().forEach(quota -> addKept(bound, quota, candidates, faults));
        });
        faults.values().removeIf(Set::isEmpty);
        return faults;
    }

    private static Set<DecisionFault> ownFaults(Candidate candidate) {
        Set<DecisionFault> faults = EnumSet.noneOf(DecisionFault.class);
        if (candidate.plan().isEmpty()) {
            faults.add(DecisionFault.NOTHING_PREPARED);
            return faults;
        }
        DecisionPlan plan = candidate.plan().get();
        if (!isPossible(candidate.standing(), plan.kind())) {
            faults.add(DecisionFault.NOT_NOW);
        }
        if (plan.reasons().isEmpty()) {
            faults.add(DecisionFault.REASONS_LACKING);
        }
        if (plan.kind() == DecisionKind.ACCEPTED && plan.amount().isEmpty()) {
            faults.add(DecisionFault.AMOUNT_LACKING);
        }
        if (plan.departure().isEmpty() && departs(candidate, plan)) {
            faults.add(DecisionFault.DEPARTURE_UNEXPLAINED);
        }
        return faults;
    }

    /** By the one table of transitions. */
    public static boolean isPossible(DossierStanding standing, DecisionKind kind) {
        return DossierTransitions.find(standing, actionOf(kind), Set.of(Role.DECIDING_AUTHORITY))
                .isPresent();
    }

    public static DossierAction actionOf(DecisionKind kind) {
        return switch (kind) {
            case ACCEPTED -> DossierAction.ACCEPT;
            case REFUSED -> DossierAction.REFUSE;
            case CLOSED -> DossierAction.CLOSE;
        };
    }

    /** What is expected of where a dossier stands; empty where nothing is. */
    public static Optional<DecisionKind> expectedAt(DossierStanding standing) {
        return switch (standing.stage()) {
            case PROPOSED -> Optional.of(DecisionKind.ACCEPTED);
            case NOT_RETAINED, INELIGIBLE -> Optional.of(DecisionKind.REFUSED);
            default -> Optional.empty();
        };
    }

    /** A dossier that waits its turn is expected to wait. Where the committee said nothing, nothing is departed from. */
    private static boolean departs(Candidate candidate, DecisionPlan plan) {
        if (candidate.standing().equals(DossierStanding.at(DossierStage.WAITING_LIST))) {
            return true;
        }
        Optional<DecisionKind> expected = expectedAt(candidate.standing());
        if (expected.isPresent() && expected.get() != plan.kind()) {
            return true;
        }
        return plan.kind() == DecisionKind.ACCEPTED
                && candidate.proposal().flatMap(Proposal::amount).isPresent()
                && !candidate.proposal().flatMap(Proposal::amount).equals(plan.amount());
    }

    /** One after the other, so that those that still fit are not blamed for those that do not. */
    private void addBeyond(Envelope bound, List<Candidate> candidates, Map<DossierId, Set<DecisionFault>> faults) {
        Money granted = ledger.amount();
        int places = ledger.all().size();
        for (Candidate candidate : candidates) {
            if (!candidate.isAcceptance()) {
                continue;
            }
            Money with = granted.plus(candidate.amount());
            boolean tooMuch = bound.amount().filter(with::isMoreThan).isPresent();
            boolean tooMany =
                    bound.places().isPresent() && places + 1 > bound.places().getAsInt();
            if (tooMuch) {
                faults.get(candidate.dossier()).add(DecisionFault.ENVELOPE_EXCEEDED);
            }
            if (tooMany) {
                faults.get(candidate.dossier()).add(DecisionFault.PLACES_EXCEEDED);
            }
            if (!tooMuch && !tooMany) {
                granted = with;
                places++;
            }
        }
    }

    /**
     * A share is kept as long as some of those for whom it is kept may still be accepted: what is left of the envelope once
     * all of the list is decided must not be less. Each share is judged alone, as one place may count in several.
     */
    private void addKept(
            Envelope bound, Quota quota, List<Candidate> candidates, Map<DossierId, Set<DecisionFault>> faults) {
        List<Candidate> accepted =
                candidates.stream().filter(Candidate::isAcceptance).toList();
        List<Candidate> inside = accepted.stream()
                .filter(candidate -> candidate.quotas().contains(quota.code()))
                .toList();
        Set<DossierId> decided = candidates.stream().map(Candidate::dossier).collect(Collectors.toSet());
        List<Undecided> waiting = undecided.stream()
                .filter(one -> one.quotas().contains(quota.code()) && !decided.contains(one.dossier()))
                .toList();
        if (lacksPlaces(bound, quota, accepted, inside, waiting)
                || lacksMoney(bound, quota, accepted, inside, waiting)) {
            accepted.stream()
                    .filter(candidate -> !inside.contains(candidate))
                    .forEach(candidate -> faults.get(candidate.dossier()).add(DecisionFault.QUOTA_KEPT));
        }
    }

    private boolean lacksPlaces(
            Envelope bound, Quota quota, List<Candidate> accepted, List<Candidate> inside, List<Undecided> waiting) {
        if (quota.places().isEmpty() || bound.places().isEmpty()) {
            return false;
        }
        int left = bound.places().getAsInt() - ledger.all().size() - accepted.size();
        int unfilled = quota.places().getAsInt() - ledger.placesIn(quota.code()) - inside.size();
        return left < Math.min(unfilled, waiting.size());
    }

    private boolean lacksMoney(
            Envelope bound, Quota quota, List<Candidate> accepted, List<Candidate> inside, List<Undecided> waiting) {
        if (quota.amount().isEmpty() || bound.amount().isEmpty() || waiting.isEmpty()) {
            return false;
        }
        Money left = bound.amount().get().minus(ledger.amount()).minus(sum(accepted));
        Money unfilled =
                quota.amount().get().minus(ledger.amountIn(quota.code())).minus(sum(inside));
        boolean allAsk = waiting.stream().allMatch(one -> one.asked().isPresent());
        Money asked = waiting.stream().flatMap(one -> one.asked().stream()).reduce(Money.ZERO, Money::plus);
        return (allAsk && unfilled.isMoreThan(asked) ? asked : unfilled).isMoreThan(left);
    }

    private static Money sum(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::amount).reduce(Money.ZERO, Money::plus);
    }
}
