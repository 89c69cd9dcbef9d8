package fr.nouveauxlieux.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.internal.RetentionHour;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    @Test
    void aRuleThatLooksAtNoAgeIsNone() {
        assertThatThrownBy(() -> RetentionRule.deletes("all", Duration.ZERO, "account", "true"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("?1");
    }

    @Test
    void whatIsBlankedSaysWhatIsSet() {
        assertThatThrownBy(() -> RetentionRule.blanks("old", Duration.ZERO, "account", "", "at < ?1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAgeIsNeverNegative() {
        assertThatThrownBy(() -> RetentionRule.deletes("future", Duration.ofDays(-1), "account", "at < ?1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextRunIsTheNextNightOnTheClocksOfParis() {
        assertThat(RetentionHour.nextAfter(Instant.parse("2026-07-14T01:00:00Z")))
                .isEqualTo(Instant.parse("2026-07-14T02:10:00Z"));
        assertThat(RetentionHour.nextAfter(Instant.parse("2026-07-14T02:10:00Z")))
                .isEqualTo(Instant.parse("2026-07-15T02:10:00Z"));
        assertThat(RetentionHour.nextAfter(Instant.parse("2026-10-24T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T03:10:00Z"));
    }
}
