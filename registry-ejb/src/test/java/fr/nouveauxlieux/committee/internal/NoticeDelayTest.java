package fr.nouveauxlieux.committee.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeDelayTest {

    private static final Instant HELD = Instant.parse("2026-12-10T08:00:00Z");

    @Test
    void fiveDaysBeforeIsInTime() {
        assertThat(NoticeDelay.lastDay(HELD)).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(NoticeDelay.isShort(Instant.parse("2026-12-05T22:59:59Z"), HELD))
                .isFalse();
    }

    @Test
    void fourDaysBeforeIsNot() {
        // Past midnight in Paris.
        assertThat(NoticeDelay.isShort(Instant.parse("2026-12-05T23:00:00Z"), HELD))
                .isTrue();
    }
}
