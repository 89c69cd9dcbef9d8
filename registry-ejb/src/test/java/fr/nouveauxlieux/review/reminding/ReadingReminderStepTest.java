package fr.nouveauxlieux.review.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingReminderStepTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private static Optional<ReadingReminderStep> at(String moment) {
        return ReadingReminderStep.findDue(DUE, Instant.parse(moment));
    }

    @Test
    void nobodyIsRemindedBeforeNineOfTheSeventhDayBefore() {
        assertThat(at("2026-03-13T07:59:59Z")).isEmpty();
        assertThat(at("2026-03-13T08:00:00Z")).contains(ReadingReminderStep.SEVEN_DAYS_BEFORE);
    }

    @Test
    void ofStepsThatPassedTheLastAloneIsDue() {
        assertThat(at("2026-03-19T12:00:00Z")).contains(ReadingReminderStep.TWO_DAYS_BEFORE);
        assertThat(at("2026-03-21T12:00:00Z")).contains(ReadingReminderStep.ON_THE_DAY);
        assertThat(at("2026-03-22T08:00:00Z")).contains(ReadingReminderStep.TWO_DAYS_AFTER);
    }

    @Test
    void afterTheDayReadersAreLate() {
        assertThat(ReadingReminderStep.ON_THE_DAY.isLate()).isFalse();
        assertThat(ReadingReminderStep.TWO_DAYS_AFTER.isLate()).isTrue();
    }

    @Test
    void aServerThatWasStoppedForLongRemindsOfNothing() {
        assertThat(at("2026-03-28T12:00:00Z")).contains(ReadingReminderStep.SEVEN_DAYS_AFTER);
        assertThat(at("2026-04-03T07:00:00Z")).isEmpty();
    }
}
