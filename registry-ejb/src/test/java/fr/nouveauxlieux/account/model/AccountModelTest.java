package fr.nouveauxlieux.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountModelTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final EmailAddress ADDRESS = new EmailAddress("helene@example.org");
    private static final PersonName NAME = new PersonName("Hélène", "Dupont");

    private static Account registered() {
        return Account.registered(ADDRESS, "hash", NAME, Language.FR, NOW);
    }

    @Test
    void anAccountThatNobodyProvedGoesToWhoeverRegistersNext() {
        Account account = registered();
        account.registerAgain(ADDRESS, "other hash", new PersonName("Jeanne", "Martin"), Language.EN);
        assertThat(account.passphraseHash()).contains("other hash");
        assertThat(account.name()).contains(new PersonName("Jeanne", "Martin"));
    }

    @Test
    void anAccountThatHasItsHolderStaysTheirs() {
        Account account = registered();
        account.verifyAddress(NOW);
        assertThatThrownBy(() -> account.registerAgain(ADDRESS, "x", NAME, Language.FR))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> account.giveTo(NAME, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givenToSomeoneAProviderVouchesForItLosesThePassphraseThatAStrangerChose() {
        Account account = registered();
        account.giveTo(NAME, NOW);
        assertThat(account.passphraseHash()).isEmpty();
        assertThat(account.isVerified()).isTrue();
    }

    @Test
    void nothingPersonalIsLeftOnceErasedNotEvenToGuessFromTheJournal() {
        Account account = registered();
        Object salt = account.digested().get("salt");
        account.erase();
        assertThat(account.state()).isEqualTo(AccountState.ERASED);
        assertThat(account.address()).isEmpty();
        assertThat(account.name()).isEmpty();
        assertThat(account.passphraseHash()).isEmpty();
        assertThat(account.digested().get("salt")).isNotEqualTo(salt);
        assertThat(account.digested().toString()).doesNotContain("Dupont").doesNotContain("helene");
    }

    @Test
    void theHolderIsToldOfFailuresOnceADay() {
        Account account = registered();
        assertThat(account.isToBeWarned(NOW)).isTrue();
        account.warned(NOW);
        assertThat(account.isToBeWarned(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(account.isToBeWarned(NOW.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void onlyAnActiveAccountIsSuspendedAndOnlyASuspendedOneRestored() {
        Account account = registered();
        assertThatThrownBy(account::restore).isInstanceOf(IllegalStateException.class);
        account.suspend();
        assertThatThrownBy(account::suspend).isInstanceOf(IllegalStateException.class);
        account.restore();
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void aGrantReadsBackAsItWasGiven() {
        RoleGrant grant = RoleGrant.within(Role.PREFECTURE, Set.of("62", "2A", "59"));
        GrantedRole granted = new GrantedRole(registered(), grant, Optional.empty(), NOW);
        assertThat(granted.grant()).isEqualTo(grant);
        assertThat(granted.note()).isEqualTo("PREFECTURE 2A,59,62");
        RoleGrant everywhere = RoleGrant.everywhere(Role.AUDITOR);
        assertThat(new GrantedRole(registered(), everywhere, Optional.empty(), NOW).grant())
                .isEqualTo(everywhere);
    }

    @Test
    void noRoleIsGivenThatIsHeldOrOpenOrOfTheMachineNorOneThatIsOver() {
        for (Role role : Role.values()) {
            if (!role.isStaff()) {
                assertThatThrownBy(
                                () -> new GrantedRole(registered(), RoleGrant.everywhere(role), Optional.empty(), NOW))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThatThrownBy(
                        () -> new GrantedRole(registered(), RoleGrant.everywhere(Role.AUDITOR), Optional.of(NOW), NOW))
                .hasMessageContaining("end");
    }

    @Test
    void fiveWrongAnswersUseUpAToken() {
        OneTimeToken token = new OneTimeToken(
                SecretToken.draw(), OneTimeToken.Purpose.SIGN_IN_CHALLENGE, registered(), NOW, Duration.ofMinutes(10));
        for (int i = 0; i < 5; i++) {
            token.fail(NOW);
        }
        assertThatThrownBy(() -> token.use(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCodeIsTakenOnceAndNoneBeforeItAfterwards() {
        SecondFactor factor = new SecondFactor(registered());
        assertThatThrownBy(() -> factor.confirm(5, NOW)).isInstanceOf(IllegalStateException.class);
        factor.begin(new byte[] {1});
        factor.confirm(5, NOW);
        assertThatThrownBy(() -> factor.take(5)).isInstanceOf(IllegalStateException.class);
        factor.take(6);
        assertThatThrownBy(() -> factor.take(5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecondFactorBegunAnewLeavesTheOneThatCountsUntilItIsConfirmed() {
        SecondFactor factor = new SecondFactor(registered());
        factor.begin(new byte[] {1});
        factor.confirm(5, NOW);
        factor.begin(new byte[] {2});
        assertThat(factor.secret().orElseThrow()).containsExactly(1);
        factor.confirm(6, NOW);
        assertThat(factor.secret().orElseThrow()).containsExactly(2);
        assertThat(factor.begunSecret()).isEmpty();
    }
}
