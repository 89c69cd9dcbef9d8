package fr.nouveauxlieux.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Role;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and stage × every action × every role, against what the rules of calls allow. */
class DossierTransitionsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Set<DossierAction> OF_AUTHORS = EnumSet.of(
            DossierAction.SUBMIT, DossierAction.SUBMIT_AGAIN, DossierAction.WITHDRAW, DossierAction.RENOUNCE);
    private static final Set<DossierAction> DECISIONS =
            EnumSet.of(DossierAction.ACCEPT, DossierAction.REFUSE, DossierAction.CLOSE);
    private static final Set<Role> ACTIVE =
            EnumSet.of(Role.APPLICANT, Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.SYSTEM);

    static List<DossierStanding> standings() {
        return Arrays.stream(DossierState.values())
                .flatMap(state -> state == DossierState.UNDER_INSTRUCTION
                        ? Arrays.stream(DossierStage.values())
                                .filter(stage -> stage != DossierStage.NONE)
                                .map(DossierStanding::at)
                        : Stream.of(DossierStanding.of(state)))
                .toList();
    }

    private static Optional<DossierTransition> find(DossierStanding standing, DossierAction action, Role role) {
        return DossierTransitions.find(standing, action, Set.of(role));
    }

    /** A dossier there, led by the table itself along the shortest way. */
    private static Dossier dossierAt(DossierStanding standing) {
        Dossier dossier = new Dossier(
                new DossierNumber("FDT-2026-000001"),
                new CallCode("fabriques-de-territoire"),
                1,
                OrganisationId.draw(),
                AccountId.draw(),
                null,
                NOW);
        wayTo(standing).forEach(transition -> dossier.take(transition, NOW));
        return dossier;
    }

    private static List<DossierTransition> wayTo(DossierStanding end) {
        Deque<List<DossierTransition>> ways = new ArrayDeque<>(List.of(List.of()));
        Set<DossierStanding> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<DossierTransition> way = ways.poll();
            DossierStanding here = way.isEmpty()
                    ? DossierStanding.of(DossierState.DRAFT)
                    : way.get(way.size() - 1).to();
            if (here.equals(end)) {
                return way;
            }
            if (seen.add(here)) {
                DossierTransitions.list().stream()
                        .filter(transition -> transition.from().equals(here))
                        .forEach(transition -> ways.add(Stream.concat(way.stream(), Stream.of(transition))
                                .toList()));
            }
        }
        throw new AssertionError("nothing leads to " + end);
    }

    @ParameterizedTest
    @MethodSource("standings")
    void aDossierMovesWhereTheTableSaysAndElseStaysWhereItIs(DossierStanding standing) {
        for (DossierAction action : DossierAction.values()) {
            for (Role role : Role.values()) {
                Dossier dossier = dossierAt(standing);
                Optional<DossierTransition> found = find(standing, action, role);
                if (found.isPresent()) {
                    dossier.take(found.get(), NOW);
                    assertThat(dossier.standing()).isEqualTo(found.get().to());
                } else {
                    assertThatThrownBy(() -> DossierTransitions.get(standing, action, Set.of(role)))
                            .isInstanceOf(IllegalTransitionException.class)
                            .hasMessageContaining(action.name());
                    assertThat(dossier.standing()).isEqualTo(standing);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standings")
    void aTransitionFromElsewhereIsRefusedByTheDossierItself(DossierStanding standing) {
        Dossier dossier = dossierAt(standing);
        DossierTransitions.list().stream()
                .filter(transition -> !transition.from().equals(standing))
                .forEach(transition -> assertThatThrownBy(() -> dossier.take(transition, NOW))
                        .isInstanceOf(IllegalTransitionException.class));
        assertThat(dossier.standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @MethodSource("standings")
    void fromOneStandingAnActionLeadsToOneOther(DossierStanding standing) {
        for (DossierAction action : DossierAction.values()) {
            assertThat(DossierTransitions.list().stream()
                            .filter(row -> row.from().equals(standing) && row.action() == action))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("standings")
    void authorsDoTheirOwnActionsAndNobodyElseDoesThem(DossierStanding standing) {
        for (DossierAction action : DossierAction.values()) {
            for (Role role : Role.values()) {
                if (find(standing, action, role).isPresent()) {
                    assertThat(role == Role.APPLICANT).isEqualTo(OF_AUTHORS.contains(action));
                    assertThat(role == Role.DECIDING_AUTHORITY).isEqualTo(DECISIONS.contains(action));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readersMembersOfTheCommitteeGuestsAndAdministratorsChangeNoState(Role role) {
        boolean may = DossierTransitions.list().stream()
                .anyMatch(transition -> transition.roles().contains(role));
        assertThat(may).isEqualTo(ACTIVE.contains(role));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void everyStandingIsReachedFromADraftAndLeadsToAnEnd(DossierStanding standing) {
        assertThat(dossierAt(standing).standing()).isEqualTo(standing);
        assertThat(reachableFrom(standing)).anyMatch(end -> end.state().isFinal());
    }

    private static Set<DossierStanding> reachableFrom(DossierStanding start) {
        Set<DossierStanding> reached = new HashSet<>(Set.of(start));
        boolean grown = true;
        while (grown) {
            grown = reached.addAll(DossierTransitions.list().stream()
                    .filter(transition -> reached.contains(transition.from()))
                    .map(DossierTransition::to)
                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    @Test
    void nothingLeavesWhatWasWithdrawnAndWhatWasDecidedIsReopenedRenouncedOrALetterRetainedAfterAll() {
        Set<DossierAction> fromDecided = DossierTransitions.list().stream()
                .filter(transition -> transition.from().state().isFinal())
                .map(DossierTransition::action)
                .collect(Collectors.toSet());
        assertThat(fromDecided)
                .containsExactlyInAnyOrder(DossierAction.REOPEN, DossierAction.RENOUNCE, DossierAction.RETAIN_LETTER);
        assertThat(reachableFrom(DossierStanding.of(DossierState.WITHDRAWN)))
                .containsExactly(DossierStanding.of(DossierState.WITHDRAWN));
    }

    @Test
    void nothingIsDecidedThatWasNotSubmittedNorWithoutAReason() {
        DossierTransitions.list().forEach(transition -> {
            if (DECISIONS.contains(transition.action())) {
                assertThat(transition.from().state()).isEqualTo(DossierState.UNDER_INSTRUCTION);
                assertThat(transition.guards()).contains(TransitionGuard.REASONS_GIVEN);
            }
        });
    }

    @Test
    void aLetterIsDecidedByAnInstructorAloneAndOfCallsOfTwoStagesAlone() {
        DossierTransitions.list().stream()
                .filter(transition -> isOfLetters(transition.to()) || isOfLetters(transition.from()))
                .forEach(transition -> {
                    assertThat(transition.roles()).containsExactly(Role.INSTRUCTOR);
                    assertThat(transition.guards()).contains(TransitionGuard.FIRST_STAGE);
                });
    }

    private static boolean isOfLetters(DossierStanding standing) {
        return standing.state() == DossierState.LETTER_RETAINED || standing.state() == DossierState.LETTER_NOT_RETAINED;
    }

    @Test
    void whoWasToldThatALetterIsRetainedIsNeverToldOtherwise() {
        DossierStanding retained = DossierStanding.of(DossierState.LETTER_RETAINED);
        assertThat(reachableFrom(retained)).containsExactly(retained);
    }

    @Test
    void aLetterNotRetainedHasItsReasonsAndMayBeRetainedAfterAll() {
        DossierStanding notRetained = DossierStanding.of(DossierState.LETTER_NOT_RETAINED);
        assertThat(DossierTransitions.list().stream()
                        .filter(transition -> transition.to().equals(notRetained)))
                .isNotEmpty()
                .allMatch(transition -> transition.guards().contains(TransitionGuard.REASONS_GIVEN));
        assertThat(DossierTransitions.listActions(notRetained, Set.of(Role.INSTRUCTOR)))
                .containsExactly(DossierAction.RETAIN_LETTER);
    }

    @Test
    void noLetterComesBeforeACommittee() {
        assertThat(DossierTransitions.list().stream()
                        .filter(transition -> transition.action() == DossierAction.SEND_TO_REVIEW))
                .allMatch(transition -> transition.guards().contains(TransitionGuard.NOT_FIRST_STAGE));
    }

    @Test
    void whatEndsIsDatedAndWhatIsReopenedIsNot() {
        Dossier refused = dossierAt(DossierStanding.of(DossierState.REFUSED));
        refused.take(
                find(refused.standing(), DossierAction.REOPEN, Role.INSTRUCTOR).orElseThrow(), NOW);
        assertThat(refused.standing()).isEqualTo(DossierStanding.at(DossierStage.ELIGIBILITY));
        assertThat(refused.isAmendable()).isFalse();
    }

    @Test
    void stagesBelongToWhatIsUnderInstructionAlone() {
        assertThatThrownBy(() -> new DossierStanding(DossierState.DRAFT, DossierStage.REVIEW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DossierStanding.of(DossierState.UNDER_INSTRUCTION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theActionsOfferedAreThoseThatTheTableKnows() {
        assertThat(DossierTransitions.listActions(DossierStanding.of(DossierState.DRAFT), Set.of(Role.APPLICANT)))
                .containsExactlyInAnyOrder(DossierAction.SUBMIT, DossierAction.WITHDRAW);
        assertThat(DossierTransitions.listActions(
                        DossierStanding.at(DossierStage.PROPOSED), Set.of(Role.DECIDING_AUTHORITY)))
                .containsExactlyInAnyOrder(DossierAction.ACCEPT, DossierAction.REFUSE, DossierAction.CLOSE);
        assertThat(DossierTransitions.listActions(DossierStanding.of(DossierState.DRAFT), Set.of(Role.INSTRUCTOR)))
                .isEmpty();
    }
}
