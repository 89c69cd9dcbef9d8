package fr.nouveauxlieux.portal.page.staff.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.FormError;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionFormsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final DossierId DOSSIER = DossierId.draw();

    private static Form vote(String manner, String inFavour, String against, String casting) {
        return Form.blank()
                .fill("question-" + DOSSIER, "Retenir ?")
                .fill("manner-" + DOSSIER, manner)
                .fill("for-" + DOSSIER, inFavour)
                .fill("against-" + DOSSIER, against)
                .fill("casting-" + DOSSIER, casting);
    }

    private static void assertRefused(Form form, String field) {
        assertThat(VoteForm.read(form, DOSSIER)).isEmpty();
        assertThat(form.listErrors()).extracting(FormError::field).containsExactly(field + "-" + DOSSIER);
    }

    @Test
    void aCountedVoteIsReadWithNothingForZero() {
        VoteDraft draft = VoteForm.read(vote("VOTE", "3", "", "none"), DOSSIER).orElseThrow();
        assertThat(draft.inFavour()).isEqualTo(3);
        assertThat(draft.against()).isZero();
        assertThat(draft.isAdopted()).isTrue();
    }

    @Test
    void thePresidentDecidesBetweenEqualVoicesAlone() {
        assertThat(VoteForm.read(vote("VOTE", "2", "2", "against"), DOSSIER)
                        .orElseThrow()
                        .isAdopted())
                .isFalse();
        assertThat(VoteForm.read(vote("VOTE", "2", "2", "for"), DOSSIER)
                        .orElseThrow()
                        .isAdopted())
                .isTrue();
        assertRefused(vote("VOTE", "3", "2", "for"), "casting");
    }

    @Test
    void consensusCountsNoVoices() {
        assertThat(VoteForm.read(vote("CONSENSUS", "3", "2", "for"), DOSSIER)
                        .orElseThrow()
                        .voices())
                .isZero();
    }

    @Test
    void whatLacksIsNamed() {
        assertRefused(vote("", "1", "", "none"), "manner");
        assertRefused(vote("VOTE", "x", "1", "none"), "for");
        assertRefused(vote("VOTE", "", "", "none"), "for");
        assertRefused(vote("VOTE", "1", "", "none").fill("question-" + DOSSIER, ""), "question");
    }

    private static Form plan(String held, String place, String link) {
        return Form.blank().fill("held-at", held).fill("place", place).fill("link", link);
    }

    @Test
    void aSessionSitsAtAMomentToComeSomewhere() {
        Optional<SessionDraft> draft =
                SessionForm.read(plan("2026-12-10T09:30", "Salle 12", "https://visio.example/a"), "", NOW);
        assertThat(draft.orElseThrow().heldAt()).isEqualTo(Instant.parse("2026-12-10T08:30:00Z"));
        assertThat(SessionForm.read(plan("2026-11-23T10:30", "Salle 12", ""), "", NOW))
                .isEmpty();
        assertThat(SessionForm.read(plan("demain", "Salle 12", ""), "", NOW)).isEmpty();
        assertThat(SessionForm.read(plan("2026-12-10T09:30", "", ""), "", NOW)).isEmpty();
        assertThat(SessionForm.read(plan("2026-12-10T09:30", "", "visio.example"), "", NOW))
                .isEmpty();
    }
}
