package fr.nouveauxlieux.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenScore;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final DeskText TEXT = new DeskText("Le bail est-il signé ?");

    private final Review review = new Review(DossierId.draw(), AccountId.draw(), NOW);
    private final ReaderQuestion question = new ReaderQuestion(DossierId.draw(), AccountId.draw(), TEXT, NOW);

    @Test
    void aReviewIsGivenTakenBackAndGivenAgain() {
        assertThat(review.give(NOW)).isEqualTo(1);
        review.takeBack();
        assertThat(review.isGiven()).isFalse();
        assertThat(review.give(NOW.plusSeconds(60))).isEqualTo(2);
        assertThat(review.givenAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void aReviewIsNeitherGivenTwiceNorTakenBackUngiven() {
        assertThatThrownBy(review::takeBack).isInstanceOf(IllegalStateException.class);
        review.give(NOW);
        assertThatThrownBy(() -> review.give(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReviewIsSetAsideOnceAndCountsAgainOnceGivenAgain() {
        review.give(NOW);
        assertThat(review.setAside(NOW)).isTrue();
        assertThat(review.setAside(NOW)).isFalse();
        review.takeBack();
        review.give(NOW);
        assertThat(review.isSetAside()).isFalse();
    }

    @Test
    void anEditionHasAScore() {
        review.give(NOW);
        List<GivenScore> none = List.of(new GivenScore("governance", OptionalInt.empty(), "Sans objet."));
        assertThatThrownBy(() -> new ReviewEdition(review, 1, none, Advice.RETAIN, "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDossierGoesWithFewerReviewsForAReasonAlone() {
        assertThatThrownBy(() -> new CommitteeSending(review.dossier(), 2, 3, " ", review.reader(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CommitteeSending(review.dossier(), 3, 3, "", review.reader(), NOW).told())
                .containsEntry("reviews", 3);
    }

    @Test
    void aQuestionIsForwardedOnceAndAnsweredOnce() {
        assertThat(question.forward(AccountId.draw(), NOW)).isTrue();
        assertThat(question.forward(AccountId.draw(), NOW)).isFalse();
        assertThat(question.reply(TEXT, AccountId.draw(), NOW)).isTrue();
        assertThat(question.reply(TEXT, AccountId.draw(), NOW)).isFalse();
    }

    @Test
    void whatIsAnsweredIsNotForwardedAnyMore() {
        question.reply(TEXT, AccountId.draw(), NOW);
        assertThat(question.forward(AccountId.draw(), NOW)).isFalse();
    }
}
