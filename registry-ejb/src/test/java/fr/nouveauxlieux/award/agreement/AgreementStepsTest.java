package fr.nouveauxlieux.award.agreement;

import static fr.nouveauxlieux.award.agreement.AgreementState.ACTIVE;
import static fr.nouveauxlieux.award.agreement.AgreementState.DRAFTING;
import static fr.nouveauxlieux.award.agreement.AgreementState.INTERNAL_VALIDATION;
import static fr.nouveauxlieux.award.agreement.AgreementState.SETTLED;
import static fr.nouveauxlieux.award.agreement.AgreementState.SIGNED;
import static fr.nouveauxlieux.award.agreement.AgreementState.TERMINATED;
import static fr.nouveauxlieux.award.agreement.AgreementState.TO_SIGN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.permission.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state × every action × every role, against what the rules allow. */
class AgreementStepsTest {

    private static final List<AgreementState> WAY =
            List.of(DRAFTING, INTERNAL_VALIDATION, TO_SIGN, SIGNED, ACTIVE, SETTLED);

    /** Where an action leads, written anew and otherwise than in the table: empty where it cannot be done. */
    private static Optional<AgreementState> expected(AgreementState from, AgreementAction action) {
        return switch (action) {
            case REVISE -> stays(from, DRAFTING);
            case SUBMIT -> advances(from, DRAFTING);
            case VALIDATE -> advances(from, INTERNAL_VALIDATION);
            case SIGN -> stays(from, TO_SIGN);
            case COUNTERSIGN -> advances(from, TO_SIGN);
            case ACTIVATE -> advances(from, SIGNED);
            case SETTLE -> advances(from, ACTIVE);
            case SEND_BACK -> from == INTERNAL_VALIDATION || from == TO_SIGN ? Optional.of(DRAFTING) : Optional.empty();
            case SUSPEND, RESUME, PROPOSE_AMENDMENT, SIGN_AMENDMENT, COUNTERSIGN_AMENDMENT, DROP_AMENDMENT ->
                stays(from, ACTIVE);
            case ASK_RECOVERY, RECORD_RECOVERY -> stays(from, ACTIVE, SETTLED, TERMINATED);
            case TERMINATE ->
                Set.of(TO_SIGN, SIGNED, ACTIVE).contains(from) ? Optional.of(TERMINATED) : Optional.empty();
            case VOID -> from.isOver() ? Optional.empty() : Optional.of(TERMINATED);
        };
    }

    private static Optional<AgreementState> advances(AgreementState from, AgreementState only) {
        return from == only ? Optional.of(WAY.get(WAY.indexOf(from) + 1)) : Optional.empty();
    }

    private static Optional<AgreementState> stays(AgreementState from, AgreementState... where) {
        return List.of(where).contains(from) ? Optional.of(from) : Optional.empty();
    }

    /** Nobody else does anything with agreements. */
    private static Role whoMay(AgreementAction action) {
        return switch (action) {
            case REVISE, SUBMIT, ACTIVATE, PROPOSE_AMENDMENT, DROP_AMENDMENT -> Role.INSTRUCTOR;
            case SIGN, SIGN_AMENDMENT -> Role.APPLICANT;
            case VOID -> Role.SYSTEM;
            default -> Role.DECIDING_AUTHORITY;
        };
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void eachRoleDoesFromEachStateWhatTheRulesAllowAndNothingElse(AgreementState from) {
        for (AgreementAction action : AgreementAction.values()) {
            assertThat(AgreementSteps.TABLE.find(from, action))
                    .as(from + " " + action)
                    .isEqualTo(expected(from, action));
            for (Role role : Role.values()) {
                assertThat(AgreementSteps.TABLE.find(from, action, role))
                        .as(from + " " + action + " " + role)
                        .isEqualTo(role == whoMay(action) ? expected(from, action) : Optional.empty());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void eachStateIsReachedFromTheFirstAndTheEndIsInReach(AgreementState state) {
        assertThat(reachableFrom(DRAFTING)).contains(state);
        assertThat(state.isOver() || reachableFrom(state).contains(SETTLED)).isTrue();
    }

    private static Set<AgreementState> reachableFrom(AgreementState start) {
        Set<AgreementState> seen = EnumSet.of(start);
        Deque<AgreementState> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            AgreementState here = next.poll();
            AgreementSteps.TABLE.list().stream()
                    .filter(step -> step.from() == here && seen.add(step.to()))
                    .forEach(step -> next.add(step.to()));
        }
        return seen;
    }
}
