package fr.nouveauxlieux.award.agreement;

import static fr.nouveauxlieux.award.agreement.InstalmentState.CORRECTIONS_ASKED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.DROPPED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.FAILED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.PAID;
import static fr.nouveauxlieux.award.agreement.InstalmentState.PLANNED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.REQUESTED;
import static fr.nouveauxlieux.award.agreement.InstalmentState.SERVICE_DONE;
import static fr.nouveauxlieux.award.agreement.InstalmentState.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state × every action × every role, and what keeps money from being paid. */
class InstalmentStepsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final AccountId INSTRUCTOR = AccountId.draw();
    private static final AccountId AUTHORITY = AccountId.draw();

    private static Optional<InstalmentState> expected(InstalmentState from, InstalmentAction action) {
        return switch (action) {
            case REQUEST -> from == PLANNED || from == CORRECTIONS_ASKED ? Optional.of(REQUESTED) : Optional.empty();
            case ASK_CORRECTIONS -> from == REQUESTED ? Optional.of(CORRECTIONS_ASKED) : Optional.empty();
            case CERTIFY_SERVICE -> from == REQUESTED ? Optional.of(SERVICE_DONE) : Optional.empty();
            case RETURN -> from == SERVICE_DONE ? Optional.of(REQUESTED) : Optional.empty();
            case VALIDATE -> from == SERVICE_DONE || from == FAILED ? Optional.of(VALIDATED) : Optional.empty();
            case RECORD_PAID -> from == VALIDATED ? Optional.of(PAID) : Optional.empty();
            case RECORD_FAILED -> from == VALIDATED ? Optional.of(FAILED) : Optional.empty();
            case DROP -> Set.of(VALIDATED, PAID, DROPPED).contains(from) ? Optional.empty() : Optional.of(DROPPED);
        };
    }

    private static Role whoMay(InstalmentAction action) {
        return switch (action) {
            case REQUEST -> Role.APPLICANT;
            case ASK_CORRECTIONS, CERTIFY_SERVICE -> Role.INSTRUCTOR;
            case DROP -> Role.SYSTEM;
            default -> Role.DECIDING_AUTHORITY;
        };
    }

    @ParameterizedTest
    @EnumSource(InstalmentState.class)
    void eachRoleDoesFromEachStateWhatTheRulesAllowAndNothingElse(InstalmentState from) {
        for (InstalmentAction action : InstalmentAction.values()) {
            for (Role role : Role.values()) {
                assertThat(InstalmentSteps.TABLE.find(from, action, role))
                        .as(from + " " + action + " " + role)
                        .isEqualTo(role == whoMay(action) ? expected(from, action) : Optional.empty());
            }
        }
    }

    private static Instalment certified() {
        Instalment instalment = new Instalment(1, new PlannedInstalment(DAY, Money.ofEuros(10)));
        instalment.request("Fait.");
        instalment.certify(INSTRUCTOR);
        return instalment;
    }

    @Test
    void whoCertifiedTheServiceDoesNotValidateThePayment() {
        Instalment instalment = certified();
        assertThatThrownBy(() -> instalment.validate(INSTRUCTOR)).isInstanceOf(IllegalArgumentException.class);
        assertThat(instalment.state()).isEqualTo(SERVICE_DONE);
        instalment.validate(AUTHORITY);
        assertThat(instalment.state()).isEqualTo(VALIDATED);
    }

    @Test
    void nothingIsPaidThatWasNotHandedOverAndNothingIsHandedOverTwice() {
        Instalment instalment = certified();
        instalment.validate(AUTHORITY);
        assertThatThrownBy(() -> instalment.pay(DAY)).isInstanceOf(IllegalStateException.class);
        instalment.export(7);
        assertThatThrownBy(() -> instalment.export(8)).isInstanceOf(IllegalStateException.class);
        instalment.fail("Compte clos");
        assertThat(instalment.state()).isEqualTo(FAILED);
        instalment.validate(AUTHORITY);
        instalment.export(8);
        instalment.pay(DAY);
        assertThat(instalment.state()).isEqualTo(PAID);
        assertThat(instalment.paidOn()).contains(DAY);
    }

    @Test
    void whatIsReturnedToTheServiceIsCertifiedAnew() {
        Instalment instalment = certified();
        instalment.giveBack("Une facture manque.");
        assertThat(instalment.state()).isEqualTo(REQUESTED);
        assertThat(instalment.certifier()).isEmpty();
        assertThat(instalment.remark()).isEqualTo("Une facture manque.");
    }
}
