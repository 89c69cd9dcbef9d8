package fr.nouveauxlieux.dossier.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Duration;
import java.time.Instant;
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
        assertThat(due(before)).map(DueReminder::step).contains(step);
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
        Set<ReminderStep> steps = new HashSet<>();
        for (int minutes : inTime) {
            int before = sent.size();
            DueReminder.find(wave(DEADLINE), DEADLINE.minus(Duration.ofMinutes(minutes)))
                    .ifPresent(reminder -> {
                        sent.add(reminder.event(DOSSIER, WRITER));
                        steps.add(reminder.step());
                    });
            assertThat(sent.size() - before).isLessThanOrEqualTo(1);
        }
        assertThat(sent).hasSameSizeAs(steps).hasSizeLessThanOrEqualTo(ReminderStep.values().length);
    }
}
