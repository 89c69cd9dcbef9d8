package fr.nouveauxlieux.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @Test
    void triesAndATimeAreReadAndGivenBackEvenly() {
        Allowance allowance = Allowance.parse("20/PT15M");
        assertThat(allowance).isEqualTo(new Allowance(20, Duration.ofMinutes(15)));
        assertThat(allowance.interval()).isEqualTo(Duration.ofSeconds(45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "20/15", "0/PT1M", "20/PT0S", "-1/PT1M", "20/PTM", "20/PT-1M"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Allowance.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSettingWinsOverItsDefault() {
        Allowances allowances =
                new Allowances(setting -> setting.equals("nl.limit.reset") ? Optional.of("2/P1D") : Optional.empty());
        assertThat(allowances.of(Purpose.RESET)).isEqualTo(new Allowance(2, Duration.ofDays(1)));
        assertThat(allowances.of(Purpose.SIGN_IN).times()).isEqualTo(20);
    }

    @Test
    void aSettingThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> new Allowances(setting -> Optional.of("souvent")))
                .hasMessageContaining("nl.limit.")
                .hasMessageContaining("souvent");
    }

    @Test
    void aPurposeThatNothingIsAllowedForIsAMistake() {
        Allowances allowances = new Allowances(setting -> Optional.empty());
        assertThatThrownBy(() -> allowances.of("sign-inn")).hasMessageContaining("sign-in");
    }
}
