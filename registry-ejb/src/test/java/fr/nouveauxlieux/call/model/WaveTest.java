package fr.nouveauxlieux.call.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaveTest {

    private static final Instant OPENS = Instant.parse("2026-10-01T07:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-12-15T22:59:00Z");

    private static WavePlan plan(Instant deadline, Duration grace, String committee, String decisions) {
        return new WavePlan(
                new Bilingual("Vague", "Wave"),
                OPENS,
                deadline,
                grace,
                Optional.of(LocalDate.parse(committee)),
                Optional.of(LocalDate.parse(decisions)));
    }

    private static WavePlan plan(Instant deadline) {
        return plan(deadline, Duration.ofMinutes(30), "2027-02-01", "2027-03-01");
    }

    private static Wave wave() {
        return new Wave(new CallCode("micro-folies"), "2026-4", plan(DEADLINE));
    }

    @Test
    void anExtensionRemembersWhatWasAnnouncedHoweverOftenItHappens() {
        Wave wave = wave();
        wave.extend(DEADLINE.plus(Duration.ofDays(1)), "Panne du portail");
        wave.extend(DEADLINE.plus(Duration.ofDays(2)), "Seconde panne");

        assertThat(wave.sheet().announcedDeadline()).contains(DEADLINE);
        assertThat(wave.sheet().extensionReason()).isEqualTo("Seconde panne");
        assertThat(wave.view().deadline()).isEqualTo(DEADLINE.plus(Duration.ofDays(2)));
    }

    @Test
    void anExtensionIsNeverShorter() {
        Wave wave = wave();

        assertThatThrownBy(() -> wave.extend(DEADLINE, "Panne")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRevisedDeadlineIsAnnouncedAnew() {
        Wave wave = wave();
        wave.extend(DEADLINE.plus(Duration.ofDays(1)), "Panne du portail");
        wave.revise(plan(DEADLINE.plus(Duration.ofDays(9))));

        assertThat(wave.sheet().announcedDeadline()).isEmpty();
        assertThat(wave.follows(plan(DEADLINE.plus(Duration.ofDays(9))))).isTrue();
    }

    @Test
    void aPlanKeepsItsDatesInOrder() {
        assertThatThrownBy(() -> plan(OPENS)).hasMessageStartingWith("deadline: ");
        assertThatThrownBy(() -> plan(DEADLINE, Duration.ofDays(4), "2027-02-01", "2027-03-01"))
                .hasMessageStartingWith("grace: ");
        assertThatThrownBy(() -> plan(DEADLINE, Duration.ofSeconds(90), "2027-02-01", "2027-03-01"))
                .hasMessageStartingWith("grace: ");
        assertThatThrownBy(() -> plan(DEADLINE, Duration.ZERO, "2026-12-14", "2027-03-01"))
                .hasMessageStartingWith("committeeOn: ");
        assertThatThrownBy(() -> plan(DEADLINE, Duration.ZERO, "2027-02-01", "2027-01-31"))
                .hasMessageStartingWith("decisionsBy: ");
    }

    /** The deadline is on the fifteenth in Paris. */
    @Test
    void theDayOfADeadlineIsThatOfParis() {
        assertThat(plan(DEADLINE, Duration.ZERO, "2026-12-15", "2026-12-15").committeeOn())
                .contains(LocalDate.parse("2026-12-15"));
    }
}
