package fr.nouveauxlieux.award.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.decision.DecisionFault;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard.Candidate;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard.Granted;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard.Ledger;
import fr.nouveauxlieux.award.decision.internal.DecisionGuard.Undecided;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionGuardTest {

    private static final String KEPT = "priority-neighbourhoods";
    private static final Money ASKED = Money.ofEuros(100);

    private static Envelope envelope(Optional<Money> amount, OptionalInt places, Quota... quotas) {
        return new Envelope(Optional.empty(), amount, places, Optional.empty(), List.of(quotas));
    }

    private static Quota quota(OptionalInt places, Optional<Money> amount) {
        return new Quota(KEPT, new Bilingual("Gardé", "Kept"), places, amount, Optional.of("rule"), Optional.empty());
    }

    private static DecisionGuard guard(Envelope envelope, Undecided... undecided) {
        return new DecisionGuard(Optional.of(envelope), new Ledger(List.of()), List.of(undecided));
    }

    private static DecisionGuard unbounded() {
        return new DecisionGuard(Optional.empty(), new Ledger(List.of()), List.of());
    }

    private static DecisionPlan accept(long euros) {
        return new DecisionPlan(DecisionKind.ACCEPTED, Optional.of(Money.ofEuros(euros)), "Parce que.", "");
    }

    private static DecisionPlan refuse(String departure) {
        return new DecisionPlan(DecisionKind.REFUSED, Optional.empty(), "Parce que.", departure);
    }

    private static Candidate candidate(DossierStage stage, DecisionPlan plan, String... quotas) {
        return candidate(DossierStanding.at(stage), Optional.of(plan), Optional.empty(), Set.of(quotas));
    }

    private static Candidate candidate(
            DossierStanding standing, Optional<DecisionPlan> plan, Optional<Money> proposed, Set<String> quotas) {
        DossierId dossier = DossierId.draw();
        return new Candidate(
                dossier,
                standing,
                plan,
                proposed.map(amount -> new Proposal(
                        dossier,
                        ProposalKind.RETAINED,
                        Optional.of(amount),
                        OptionalInt.empty(),
                        "Bien.",
                        LocalDate.of(2026, 3, 1))),
                quotas);
    }

    private static Undecided undecided(String... quotas) {
        return new Undecided(DossierId.draw(), Set.of(quotas), Optional.of(ASKED));
    }

    private static Set<DecisionFault> faults(DecisionGuard guard, Candidate candidate) {
        return guard.judge(List.of(candidate)).getOrDefault(candidate.dossier(), Set.of());
    }

    @Test
    void whatTheCommitteeProposedIsSignedAsItIs() {
        Candidate candidate = candidate(
                DossierStanding.at(DossierStage.PROPOSED),
                Optional.of(accept(75)),
                Optional.of(Money.ofEuros(75)),
                Set.of());
        assertThat(unbounded().judge(List.of(candidate))).isEmpty();
    }

    @Test
    void nothingIsSignedWithoutReasons() {
        DecisionPlan bare = new DecisionPlan(DecisionKind.REFUSED, Optional.empty(), "  ", "");
        assertThat(faults(unbounded(), candidate(DossierStage.NOT_RETAINED, bare)))
                .containsExactly(DecisionFault.REASONS_LACKING);
    }

    @Test
    void nothingIsGrantedWithoutAnAmount() {
        DecisionPlan bare = new DecisionPlan(DecisionKind.ACCEPTED, Optional.empty(), "Parce que.", "");
        assertThat(faults(unbounded(), candidate(DossierStage.PROPOSED, bare)))
                .containsExactly(DecisionFault.AMOUNT_LACKING);
    }

    @Test
    void whereNothingIsPreparedNothingIsSigned() {
        Candidate empty =
                candidate(DossierStanding.at(DossierStage.ADJOURNED), Optional.empty(), Optional.empty(), Set.of());
        assertThat(faults(unbounded(), empty)).containsExactly(DecisionFault.NOTHING_PREPARED);
    }

    @ParameterizedTest
    @EnumSource(DossierStage.class)
    void onlyWhatTheTableOfStatesAllowsIsSigned(DossierStage stage) {
        if (stage == DossierStage.NONE) {
            return;
        }
        boolean acceptable = stage == DossierStage.PROPOSED || stage == DossierStage.WAITING_LIST;
        assertThat(faults(unbounded(), candidate(stage, accept(1))).contains(DecisionFault.NOT_NOW))
                .isEqualTo(!acceptable);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        Candidate decided = candidate(
                DossierStanding.of(DossierState.ACCEPTED), Optional.of(accept(1)), Optional.empty(), Set.of());
        assertThat(faults(unbounded(), decided)).contains(DecisionFault.NOT_NOW);
    }

    @Test
    void aDepartureFromWhatWasProposedSaysWhy() {
        assertThat(faults(unbounded(), candidate(DossierStage.PROPOSED, refuse(""))))
                .containsExactly(DecisionFault.DEPARTURE_UNEXPLAINED);
        assertThat(faults(unbounded(), candidate(DossierStage.PROPOSED, refuse("Le porteur s’est retiré."))))
                .isEmpty();
    }

    @Test
    void anotherAmountThanTheProposedOneIsADeparture() {
        Candidate less = candidate(
                DossierStanding.at(DossierStage.PROPOSED),
                Optional.of(accept(74)),
                Optional.of(Money.ofEuros(75)),
                Set.of());
        assertThat(faults(unbounded(), less)).containsExactly(DecisionFault.DEPARTURE_UNEXPLAINED);
    }

    @Test
    void acceptingFromTheWaitingListOutOfTurnIsADeparture() {
        assertThat(faults(unbounded(), candidate(DossierStage.WAITING_LIST, accept(10))))
                .containsExactly(DecisionFault.DEPARTURE_UNEXPLAINED);
    }

    @Test
    void closingWhatNoCommitteeSawIsNoDeparture() {
        DecisionPlan close = new DecisionPlan(DecisionKind.CLOSED, Optional.empty(), "Sans nouvelles.", "");
        assertThat(faults(unbounded(), candidate(DossierStage.REVIEW, close))).isEmpty();
    }

    @Test
    void theEnvelopeIsGivenToTheLastCentAndNotOneMore() {
        Envelope envelope = envelope(Optional.of(Money.ofEuros(100)), OptionalInt.empty());
        DecisionGuard guard = new DecisionGuard(
                Optional.of(envelope), new Ledger(List.of(new Granted(Money.ofEuros(60), Set.of()))), List.of());
        assertThat(faults(guard, candidate(DossierStage.PROPOSED, accept(40)))).isEmpty();
        DecisionPlan oneCentMore =
                new DecisionPlan(DecisionKind.ACCEPTED, Optional.of(new Money(4001)), "Parce que.", "");
        assertThat(faults(guard, candidate(DossierStage.PROPOSED, oneCentMore)))
                .containsExactly(DecisionFault.ENVELOPE_EXCEEDED);
    }

    @Test
    void refusalsTakeNothingFromTheEnvelope() {
        DecisionGuard guard = guard(envelope(Optional.of(new Money(1)), OptionalInt.of(1)));
        assertThat(guard.judge(List.of(
                        candidate(DossierStage.NOT_RETAINED, refuse("")),
                        candidate(DossierStage.NOT_RETAINED, refuse("")))))
                .isEmpty();
    }

    @Test
    void ofAListThoseThatFitAreNotBlamedForTheOneThatDoesNot() {
        DecisionGuard guard = guard(envelope(Optional.of(Money.ofEuros(100)), OptionalInt.empty()));
        Candidate first = candidate(DossierStage.PROPOSED, accept(60));
        Candidate tooMuch = candidate(DossierStage.PROPOSED, accept(50));
        Candidate last = candidate(DossierStage.PROPOSED, accept(40));
        assertThat(guard.judge(List.of(first, tooMuch, last)))
                .isEqualTo(Map.of(tooMuch.dossier(), Set.of(DecisionFault.ENVELOPE_EXCEEDED)));
    }

    @Test
    void placesAreCountedAsMoneyIs() {
        DecisionGuard guard = guard(envelope(Optional.empty(), OptionalInt.of(1)));
        Candidate second = candidate(DossierStage.PROPOSED, accept(1));
        assertThat(guard.judge(List.of(candidate(DossierStage.PROPOSED, accept(1)), second)))
                .isEqualTo(Map.of(second.dossier(), Set.of(DecisionFault.PLACES_EXCEEDED)));
    }

    @Test
    void aPlaceKeptForSomeIsNotGivenToOthersAsLongAsSomeAreUndecided() {
        Envelope envelope = envelope(Optional.empty(), OptionalInt.of(2), quota(OptionalInt.of(2), Optional.empty()));
        Candidate outside = candidate(DossierStage.PROPOSED, accept(1));
        assertThat(faults(guard(envelope, undecided(KEPT), undecided(KEPT)), outside))
                .containsExactly(DecisionFault.QUOTA_KEPT);
        assertThat(faults(guard(envelope, undecided(KEPT)), outside)).isEmpty();
        assertThat(faults(guard(envelope, undecided(), undecided()), outside)).isEmpty();
    }

    @Test
    void thoseForWhomAPlaceIsKeptTakeIt() {
        Envelope envelope = envelope(Optional.empty(), OptionalInt.of(2), quota(OptionalInt.of(1), Optional.empty()));
        Candidate inside = candidate(DossierStage.PROPOSED, accept(1), KEPT);
        Candidate outside = candidate(DossierStage.PROPOSED, accept(1));
        assertThat(guard(envelope, undecided(KEPT)).judge(List.of(inside, outside)))
                .isEmpty();
    }

    @Test
    void moneyKeptForSomeIsKeptAsFarAsTheyAskForIt() {
        Envelope envelope = envelope(
                Optional.of(Money.ofEuros(500)),
                OptionalInt.empty(),
                quota(OptionalInt.empty(), Optional.of(Money.ofEuros(300))));
        DecisionGuard oneAsks = guard(envelope, undecided(KEPT));
        assertThat(faults(oneAsks, candidate(DossierStage.PROPOSED, accept(400))))
                .isEmpty();
        assertThat(faults(oneAsks, candidate(DossierStage.PROPOSED, accept(401))))
                .containsExactly(DecisionFault.QUOTA_KEPT);
        DecisionGuard unknown = guard(envelope, new Undecided(DossierId.draw(), Set.of(KEPT), Optional.empty()));
        assertThat(faults(unknown, candidate(DossierStage.PROPOSED, accept(201))))
                .containsExactly(DecisionFault.QUOTA_KEPT);
    }

    @Property
    void whateverIsSignedTheEnvelopeIsNeverExceeded(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 60_00) Long> amounts,
            @ForAll @LongRange(min = 1, max = 200_00) long whole,
            @ForAll @IntRange(min = 1, max = 8) int places) {
        DecisionGuard guard = guard(envelope(Optional.of(new Money(whole)), OptionalInt.of(places)));
        List<Candidate> candidates = new ArrayList<>();
        amounts.forEach(amount -> candidates.add(candidate(
                DossierStage.PROPOSED,
                new DecisionPlan(DecisionKind.ACCEPTED, Optional.of(new Money(amount)), "Parce que.", ""))));
        Map<DossierId, Set<DecisionFault>> faults = guard.judge(candidates);
        List<Candidate> good = candidates.stream()
                .filter(candidate -> !faults.containsKey(candidate.dossier()))
                .toList();
        assertThat(good).hasSizeLessThanOrEqualTo(places);
        assertThat(good.stream()
                        .mapToLong(candidate -> candidate.amount().cents())
                        .sum())
                .isLessThanOrEqualTo(whole);
        long all = amounts.stream().mapToLong(Long::longValue).sum();
        assertThat(faults.isEmpty()).isEqualTo(all <= whole && amounts.size() <= places);
    }

    @Test
    void whoIsPassedOverIsWhoeverRanksBetterAndIsLeftWithoutADecision() {
        DossierId first = DossierId.draw();
        DossierId second = DossierId.draw();
        DossierId third = DossierId.draw();
        List<DossierId> ranked = List.of(first, second, third);
        assertThat(PassedOver.by(ranked, third, Set.of(third, first))).containsExactly(second);
        assertThat(PassedOver.by(ranked, first, Set.of(first))).isEmpty();
        assertThat(PassedOver.by(ranked, DossierId.draw(), Set.of())).isEmpty();
    }
}
