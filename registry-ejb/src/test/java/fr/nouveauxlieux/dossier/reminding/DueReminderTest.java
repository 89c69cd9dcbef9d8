package fr.nouveauxlieux.dossier.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueReminderTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-31T11:00:00Z");
    private static final DossierId DOSSIER = DossierId.draw();
    private static final AccountId WRITER = AccountId.draw();

    private static WaveView wave(Instant deadline) {
        return new WaveView(
                new CallCode("fabriques"),
                "2026-4",
                new Bilingual("4e vague", "4th wave"),
                deadline.minus(Duration.ofDays(90)),
                deadline,
                Duration.ofHours(1),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<DueReminder> due(String before) {
        return DueReminder.find(wave(DEADLINE), DEADLINE.minus(Duration.parse(before)));
    }

    @ParameterizedTest
    @CsvSource({
        "P14D,FOURTEEN_DAYS",
        "P13DT23H50M,FOURTEEN_DAYS",
        "P7DT1S,FOURTEEN_DAYS",
        "P7D,SEVEN_DAYS",
        "P2DT1S,SEVEN_DAYS",
        "P2D,TWO_DAYS",
        "PT6H1S,TWO_DAYS",
        "PT6H,SIX_HOURS",
        "PT1H,SIX_HOURS"
    })
    void theStepWhoseMomentCameLastIsDue(String before, ReminderStep step) {
        assertThat(due(before)).map(DueReminder::occasion).contains(DEADLINE + ":" + step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P14DT1S", "P90D", "PT59M59S", "PT0S", "-PT30M", "-P1D"})
    void nothingIsDueLongBeforeNorTooNearNorAfterTheDeadline(String before) {
        assertThat(due(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P14D,PT336H", "P13DT23H50M,PT336H", "P5DT20M,PT120H", "PT5H55M,PT6H", "PT1H,PT1H", "PT1H31M,PT2H"})
    void whatIsLeftIsSaidToTheNearestHour(String before, String left) {
        assertThat(due(before)).map(DueReminder::left).contains(Duration.parse(left));
    }

    @Test
    void aDraftBegunAfterTheMomentOfTheStepIsNotConcerned() {
        assertThat(due("P5D")).map(DueReminder::begunBefore).contains(DEADLINE.minus(Duration.ofDays(7)));
    }

    @Test
    void aDeadlinePutOffIsAnotherEvent() {
        DueReminder first = due("P2D").orElseThrow();
        Instant later = DEADLINE.plus(Duration.ofDays(7));
        DueReminder second =
                DueReminder.find(wave(later), later.minus(Duration.ofDays(2))).orElseThrow();
        assertThat(second.event(DOSSIER, WRITER)).isNotEqualTo(first.event(DOSSIER, WRITER));
        assertThat(second.key()).isNotEqualTo(first.key());
    }

    private static WaveView reminding(Instant deadline, String... days) {
        WaveView wave = wave(deadline);
        return new WaveView(
                wave.call(),
                wave.code(),
                wave.title(),
                wave.opensAt(),
                deadline,
                wave.grace(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(days).map(LocalDate::parse).toList(),
                Optional.empty());
    }

    @Test
    void aDayThatWasChosenIsRemindedOfFromItsMorningOnInParis() {
        WaveView wave = reminding(DEADLINE, "2026-11-20");
        Instant morning = Instant.parse("2026-11-20T08:00:00Z");

        assertThat(DueReminder.find(wave, morning.minusSeconds(1))).isEmpty();
        assertThat(DueReminder.find(wave, morning))
                .map(DueReminder::begunBefore)
                .contains(morning);
        assertThat(DueReminder.find(wave, morning).orElseThrow().event(DOSSIER, WRITER))
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void ofAStepAndADayTheOneWhoseMomentCameLastIsDue() {
        WaveView wave = reminding(DEADLINE, "2026-12-26");

        assertThat(DueReminder.find(wave, Instant.parse("2026-12-25T12:00:00Z")))
                .map(DueReminder::occasion)
                .contains(DEADLINE + ":SEVEN_DAYS");
        assertThat(DueReminder.find(wave, Instant.parse("2026-12-26T12:00:00Z")))
                .map(DueReminder::occasion)
                .contains("2026-4:2026-12-26");
        assertThat(DueReminder.find(wave, Instant.parse("2026-12-29T12:00:00Z")))
                .map(DueReminder::occasion)
                .contains(DEADLINE + ":TWO_DAYS");
    }

    @Test
    void aDayThatWasChosenStaysThatDayHoweverTheDeadlineIsPutOff() {
        Instant moment = Instant.parse("2026-11-21T12:00:00Z");
        DueReminder before =
                DueReminder.find(reminding(DEADLINE, "2026-11-20"), moment).orElseThrow();
        DueReminder after = DueReminder.find(reminding(DEADLINE.plus(Duration.ofDays(20)), "2026-11-20"), moment)
                .orElseThrow();

        assertThat(after.event(DOSSIER, WRITER)).isEqualTo(before.event(DOSSIER, WRITER));
        assertThat(after.key()).isEqualTo(before.key());
    }

    @Test
    void anEventFitsTheOutbox() {
        assertThat(due("PT6H").orElseThrow().event(DOSSIER, WRITER)).hasSizeLessThanOrEqualTo(200);
    }

    /** Whenever the server looks, in minutes before the deadline: stopped for a while, on two nodes, late. */
    @Property
    void howeverOftenTheServerLooksEachStepIsSentOnceAndOneAtATime(
            @ForAll @Size(max = 60) List<@IntRange(min = -600, max = 30000) Integer> looks) {
        List<Integer> inTime =
                looks.stream().sorted((one, other) -> other - one).toList();
        Set<String> sent = new LinkedHashSet<>();
        Set<String> steps = new HashSet<>();
        for (int minutes : inTime) {
            int before = sent.size();
            DueReminder.find(wave(DEADLINE), DEADLINE.minus(Duration.ofMinutes(minutes)))
                    .ifPresent(reminder -> {
                        sent.add(reminder.event(DOSSIER, WRITER));
                        steps.add(reminder.occasion());
                    });
            assertThat(sent.size() - before).isLessThanOrEqualTo(1);
        }
        assertThat(sent).hasSameSizeAs(steps).hasSizeLessThanOrEqualTo(ReminderStep.values().length);
    }
}
