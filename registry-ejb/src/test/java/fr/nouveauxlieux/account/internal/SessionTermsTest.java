package fr.nouveauxlieux.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTermsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "true, PT11H59M, PT1H59M, true",
        "true, PT3H, PT2H, false",
        "true, PT12H, PT1M, false",
        "false, P59D, P13D, true",
        "false, P20D, P14D, false",
        "false, P60D, PT1M, false",
    })
    void aSessionEndsWhenLeftAloneAndWhenItIsOld(boolean staff, Duration age, Duration idle, boolean allowed) {
        assertThat(SessionTerms.allow(NOW.minus(age), NOW.minus(idle), staff, NOW))
                .isEqualTo(allowed);
    }
}
