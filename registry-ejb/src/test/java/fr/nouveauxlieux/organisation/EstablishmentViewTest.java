package fr.nouveauxlieux.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Siret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstablishmentViewTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

    private static EstablishmentView view(EstablishmentState state, Optional<Instant> answeredAt) {
        return new EstablishmentView(new Siret("73282932000074"), state, "", "", "", true, ASKED, answeredAt);
    }

    @Test
    void anAnswerHoldsThirtyDays() {
        EstablishmentView found = view(EstablishmentState.FOUND, Optional.of(ASKED));
        assertThat(found.isDueAt(ASKED.plus(Duration.ofDays(30)))).isFalse();
        assertThat(found.isDueAt(ASKED.plus(Duration.ofDays(30)).plusMillis(1))).isTrue();
        assertThat(view(EstablishmentState.UNKNOWN, Optional.of(ASKED)).isDueAt(ASKED.plus(Duration.ofDays(29))))
                .isFalse();
    }

    @Test
    void aDirectoryThatWasAwayIsLetRestForAMinute() {
        EstablishmentView awaited = view(EstablishmentState.AWAITED, Optional.empty());
        assertThat(awaited.isDueAt(ASKED.plus(Duration.ofMinutes(1)))).isFalse();
        assertThat(awaited.isDueAt(ASKED.plus(Duration.ofMinutes(1)).plusMillis(1)))
                .isTrue();
    }

    @Test
    void whatIsAwaitedHasNoAnswerAndWhatIsAnsweredHasItsTime() {
        assertThatThrownBy(() -> view(EstablishmentState.AWAITED, Optional.of(ASKED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> view(EstablishmentState.FOUND, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
