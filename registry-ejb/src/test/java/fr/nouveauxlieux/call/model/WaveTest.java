package fr.nouveauxlieux.call.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    private static WavePlan plan(String instructed, String committee, String... reminders) {
        return new WavePlan(
                new Bilingual("Vague", "Wave"),
                OPENS,
                DEADLINE,
                Duration.ZERO,
                Optional.of(LocalDate.parse(instructed)),
                Optional.of(LocalDate.parse(committee)),
                Optional.empty(),
                Arrays.stream(reminders).map(LocalDate::parse).toList());
    }

    @Test
    void instructionEndsAfterTheDeadlineAndBeforeTheCommittee() {
        assertThat(plan("2027-01-15", "2027-01-15").instructedBy()).contains(LocalDate.parse("2027-01-15"));
        assertThatThrownBy(() -> plan("2026-12-14", "2027-01-15")).hasMessageStartingWith("instructedBy: ");
        assertThatThrownBy(() -> plan("2027-01-16", "2027-01-15")).hasMessageStartingWith("committeeOn: ");
    }

    @Test
    void remindersAreDaysOfTheWaveBeforeItsLastInTheirOrderEachOnce() {
        assertThat(plan("2027-01-15", "2027-01-15", "2026-11-20", "2026-10-01", "2026-11-20")
                        .reminders())
                .containsExactly(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-20"));
        for (String day : List.of("2026-09-30", "2026-12-15", "2027-01-01")) {
            assertThatThrownBy(() -> plan("2027-01-15", "2027-01-15", day)).hasMessageStartingWith("reminders: ");
        }
    }

    @Test
    void whatAWaveKeepsIsWhatWasPlanned() {
        Wave wave = wave();
        WavePlan whole = plan("2027-01-15", "2027-01-20", "2026-11-20");
        assertThat(wave.follows(whole)).isFalse();

        wave.revise(whole);

        assertThat(wave.follows(whole)).isTrue();
        assertThat(wave.view().reminders()).isEqualTo(whole.reminders());
        assertThat(wave.view().instructedBy()).isEqualTo(whole.instructedBy());
    }

    @Test
    void aWaveExtendedBeyondItsCommitteeCanBeRevised() {
        Wave wave = wave();
        wave.extend(Instant.parse("2027-02-10T22:59:00Z"), "Panne du portail");

        assertThat(wave.follows(plan(DEADLINE))).isFalse();
    }

    /** The deadline is on the fifteenth in Paris. */
    @Test
    void theDayOfADeadlineIsThatOfParis() {
        assertThat(plan(DEADLINE, Duration.ZERO, "2026-12-15", "2026-12-15").committeeOn())
                .contains(LocalDate.parse("2026-12-15"));
    }
}
