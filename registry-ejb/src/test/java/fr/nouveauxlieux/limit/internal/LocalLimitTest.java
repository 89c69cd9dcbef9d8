package fr.nouveauxlieux.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.limit.Allowance;
import fr.nouveauxlieux.limit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LocalLimitTest {

    private static final Allowance THREE_A_MINUTE = new Allowance(3, Duration.ofMinutes(1));

    private final MovableClock clock = new MovableClock();
    private final LocalLimit limit = new LocalLimit(clock);

    private OptionalLong take(String key) {
        return limit.tryTake("test", key, THREE_A_MINUTE);
    }

    @Test
    void allMayComeAtOnceAndTheNextIsToldWhenToComeBack() {
        for (int i = 0; i < 3; i++) {
            assertThat(take("a")).isEmpty();
        }
        assertThat(take("a")).hasValue(20);
        clock.advance(Duration.ofSeconds(19));
        assertThat(take("a")).hasValue(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(take("a")).isEmpty();
        assertThat(take("a")).hasValue(20);
    }

    @Test
    void whoIsRefusedIsNotMadeToWaitLongerForHavingAsked() {
        for (int i = 0; i < 50; i++) {
            take("a");
        }
        clock.advance(Duration.ofSeconds(20));
        assertThat(take("a")).isEmpty();
    }

    @Test
    void othersAndOtherPurposesAreCountedApart() {
        for (int i = 0; i < 4; i++) {
            take("a");
        }
        assertThat(take("b")).isEmpty();
        assertThat(limit.tryTake("other", "a", THREE_A_MINUTE)).isEmpty();
    }

    @Property
    void inNoStretchOfTimeIsMoreThanTwiceTheAllowanceTaken(
            @ForAll @Size(max = 80) List<@IntRange(max = 30) Integer> pauses) {
        MovableClock time = new MovableClock();
        LocalLimit tried = new LocalLimit(time);
        List<Instant> taken = new ArrayList<>();
        for (int pause : pauses) {
            time.advance(Duration.ofSeconds(pause));
            if (tried.tryTake("test", "a", THREE_A_MINUTE).isEmpty()) {
                taken.add(time.instant());
            }
        }
        for (Instant start : taken) {
            long within = taken.stream()
                    .filter(at -> !at.isBefore(start) && at.isBefore(start.plusSeconds(60)))
                    .count();
            assertThat(within).isLessThan(6);
        }
    }
}
