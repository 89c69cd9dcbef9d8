package fr.nouveauxlieux.steering.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.steering.FunnelStep;
import fr.nouveauxlieux.steering.SteeringBoard.Reached;
import fr.nouveauxlieux.steering.SteeringBoard.StageTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteeringRulesTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final DossierStanding SUBMITTED = DossierStanding.of(DossierState.SUBMITTED);
    private static final DossierStanding ELIGIBILITY = DossierStanding.at(DossierStage.ELIGIBILITY);

    private static DossierId id(int number) {
        return new DossierId("d%015d".formatted(number));
    }

    private static WaveDossier dossier(int number, DossierStanding standing) {
        return new WaveDossier(
                id(number),
                "FDT-2026-%06d".formatted(number),
                "Projet",
                1,
                new OrganisationId("b%015d".formatted(number)),
                "Les Amis",
                new AccountId("a%015d".formatted(number)),
                Optional.of("59"),
                Optional.of(Money.ofEuros(1)),
                Optional.empty(),
                standing);
    }

    private static TakenStep step(int number, DossierStanding standing, int days) {
        return new TakenStep(id(number), standing, START.plus(Duration.ofDays(days)));
    }

    private static long reached(List<Reached> funnel, FunnelStep step) {
        return funnel.get(step.ordinal()).dossiers();
    }

    @Test
    void theFunnelNeverWidens() {
        List<WaveDossier> everywhere = Arrays.stream(DossierStage.values())
                .filter(stage -> stage != DossierStage.NONE)
                .map(stage -> dossier(stage.ordinal(), DossierStanding.at(stage)))
                .toList();
        List<Reached> funnel = Funnel.reckon(everywhere, List.of());
        assertThat(funnel).extracting(Reached::step).containsExactly(FunnelStep.values());
        for (int i = 1; i < funnel.size(); i++) {
            assertThat(funnel.get(i).dossiers())
                    .isLessThanOrEqualTo(funnel.get(i - 1).dossiers());
        }
        assertThat(reached(funnel, FunnelStep.ELIGIBLE)).isEqualTo(7);
        assertThat(reached(funnel, FunnelStep.AT_COMMITTEE)).isEqualTo(5);
        assertThat(reached(funnel, FunnelStep.PROPOSED)).isEqualTo(1);
    }

    @Test
    void whoCameThatFarCountsThereAfterBeingRefused() {
        List<Reached> funnel = Funnel.reckon(
                List.of(dossier(1, DossierStanding.of(DossierState.REFUSED))),
                List.of(step(1, SUBMITTED, 0), step(1, DossierStanding.at(DossierStage.COMMITTEE), 9)));
        assertThat(reached(funnel, FunnelStep.AT_COMMITTEE)).isEqualTo(1);
        assertThat(reached(funnel, FunnelStep.PROPOSED)).isZero();
    }

    @Test
    void anAcceptanceThatWasTakenBackDoesNotCount() {
        List<Reached> funnel = Funnel.reckon(
                List.of(dossier(1, ELIGIBILITY)),
                List.of(
                        step(1, DossierStanding.at(DossierStage.PROPOSED), 1),
                        step(1, DossierStanding.of(DossierState.ACCEPTED), 2),
                        step(1, ELIGIBILITY, 3)));
        assertThat(reached(funnel, FunnelStep.ACCEPTED)).isZero();
        assertThat(reached(funnel, FunnelStep.PROPOSED)).isEqualTo(1);
    }

    @Test
    void whatGoesOnNowCountsAsWaitingAndInNoTime() {
        List<StageTime> times = StageTimes.reckon(
                List.of(
                        step(1, SUBMITTED, 0),
                        step(1, SUBMITTED, 5),
                        step(1, ELIGIBILITY, 10),
                        step(2, SUBMITTED, 0),
                        step(2, ELIGIBILITY, 20),
                        step(2, DossierStanding.at(DossierStage.ELIGIBLE), 24)),
                START.plus(Duration.ofDays(30)));
        assertThat(times)
                .containsExactly(
                        new StageTime(SUBMITTED, 2, 15, 19, 0, 0),
                        new StageTime(ELIGIBILITY, 1, 4, 4, 1, 20),
                        new StageTime(DossierStanding.at(DossierStage.ELIGIBLE), 0, 0, 0, 1, 6));
    }

    @Test
    void whatHasEndedWaitsNoMore() {
        assertThat(StageTimes.reckon(
                        List.of(step(1, SUBMITTED, 0), step(1, DossierStanding.of(DossierState.WITHDRAWN), 2)),
                        START.plus(Duration.ofDays(9))))
                .containsExactly(new StageTime(SUBMITTED, 1, 2, 2, 0, 0));
    }

    @Test
    void decisionsAreTimedFromTheFirstSubmission() {
        List<TakenStep> steps = List.of(
                step(1, SUBMITTED, 0),
                step(1, DossierStanding.of(DossierState.ACCEPTED), 60),
                step(2, SUBMITTED, 10),
                step(2, DossierStanding.of(DossierState.REFUSED), 50),
                step(3, SUBMITTED, 0),
                step(3, DossierStanding.of(DossierState.WITHDRAWN), 1));
        assertThat(StageTimes.daysToDecision(steps)).contains(50.0);
        assertThat(StageTimes.daysToDecision(List.of(step(1, SUBMITTED, 0)))).isEmpty();
    }

    @Test
    void percentilesLieBetweenValuesInProportion() {
        assertThat(StageTimes.percentile(List.of(4.0, 1.0, 3.0, 2.0), 0.9)).isCloseTo(3.7, within(1e-9));
        assertThat(StageTimes.percentile(List.of(), 0.5)).isZero();
    }
}
