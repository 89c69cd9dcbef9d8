package fr.nouveauxlieux.account.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DemonstrationAccountsCheckTest {

    @Test
    void aRegistryThatIsNoDemonstrationDoesNotStartWithAccountsOfOne() {
        assertThatThrownBy(() -> DemonstrationAccountsCheck.require(true)).hasMessageContaining("demonstration");
        assertThatCode(() -> DemonstrationAccountsCheck.require(false)).doesNotThrowAnyException();
    }
}
