package fr.nouveauxlieux.instruction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.ImplicitDecision.Stop;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionRequestTest {

    /** The first of April already on the clocks of Paris. */
    private static final Instant ASKED = Instant.parse("2026-03-31T22:30:00Z");

    private static final DeskText TEXT = new DeskText("Le budget\r\nest incomplet");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 20);

    private final AccountId instructor = AccountId.draw();
    private final AccountId author = AccountId.draw();

    private CorrectionRequest request(boolean indispensable, boolean running) {
        CorrectionDraft draft = new CorrectionDraft(TEXT, Set.of(AnswerPath.of("budget")), DUE, indispensable);
        return new CorrectionRequest(DossierId.draw(), draft, instructor, running, ASKED);
    }

    @Test
    void onlyAnIndispensablePieceStopsTheClock() {
        assertThat(request(true, true).stop()).contains(new Stop(LocalDate.of(2026, 4, 1), DUE, Optional.empty()));
        assertThat(request(false, true).stop()).isEmpty();
    }

    @Test
    void aClockThatHasRunOutIsNotStopped() {
        assertThat(request(true, false).stop()).isEmpty();
        assertThat(request(true, false).isIndispensable()).isTrue();
    }

    @Test
    void theAnswerEndsTheStopWhateverIsDoneLater() {
        CorrectionRequest request = request(true, true);
        assertThat(request.answer(new DeskText("Voici"), author, ASKED.plus(Duration.ofDays(3))))
                .isTrue();
        assertThat(request.close(instructor, ASKED.plus(Duration.ofDays(9)))).isTrue();
        assertThat(request.stop().orElseThrow().until()).isEqualTo(LocalDate.of(2026, 4, 4));
    }

    @Test
    void whatIsNoLongerAskedEndsTheStop() {
        CorrectionRequest request = request(true, true);
        assertThat(request.close(instructor, ASKED.plus(Duration.ofDays(2)))).isTrue();
        assertThat(request.stop().orElseThrow().days()).isEqualTo(2);
    }

    @Test
    void itIsAnsweredOnceAndClosedOnce() {
        CorrectionRequest request = request(true, true);
        assertThat(request.answer(TEXT, author, ASKED)).isTrue();
        assertThat(request.answer(TEXT, author, ASKED)).isFalse();
        assertThat(request.close(instructor, ASKED)).isTrue();
        assertThat(request.close(instructor, ASKED)).isFalse();
        assertThat(request(false, true).answer()).isEmpty();
    }

    @Test
    void whatIsClosedIsAnsweredNoMore() {
        CorrectionRequest request = request(true, true);
        request.close(instructor, ASKED);
        assertThat(request.answer(TEXT, author, ASKED)).isFalse();
    }

    @Test
    void theDayDueIsToCome() {
        CorrectionDraft today = new CorrectionDraft(TEXT, Set.of(), LocalDate.of(2026, 4, 1), false);
        assertThatThrownBy(() -> new CorrectionRequest(DossierId.draw(), today, instructor, true, ASKED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
