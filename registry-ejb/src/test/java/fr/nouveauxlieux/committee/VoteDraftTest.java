package fr.nouveauxlieux.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoteDraftTest {

    private static VoteDraft vote(int inFavour, int against, int abstained, Optional<Boolean> president) {
        return new VoteDraft("Retenir ?", VoteManner.VOTE, inFavour, against, abstained, president, "");
    }

    @Test
    void theMajorityOfTheVoicesGivenDecides() {
        assertThat(vote(3, 2, 9, Optional.empty()).isAdopted()).isTrue();
        assertThat(vote(2, 3, 0, Optional.empty()).isAdopted()).isFalse();
    }

    @Test
    void thePresidentDecidesBetweenEqualNumbers() {
        assertThat(vote(2, 2, 0, Optional.of(true)).isAdopted()).isTrue();
        assertThat(vote(2, 2, 0, Optional.of(false)).isAdopted()).isFalse();
        assertThat(vote(2, 2, 1, Optional.empty()).isAdopted()).isFalse();
        assertThatThrownBy(() -> vote(3, 2, 0, Optional.of(true))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vote(0, 0, 3, Optional.of(true))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everybodyAbstainingCarriesNothing() {
        assertThat(vote(0, 0, 4, Optional.empty()).isAdopted()).isFalse();
    }

    @Test
    void consensusIsCarriedWithoutCounting() {
        assertThat(VoteDraft.consensus("Retenir ?", "").isAdopted()).isTrue();
        assertThatThrownBy(() -> new VoteDraft("Retenir ?", VoteManner.CONSENSUS, 1, 0, 0, Optional.empty(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoteHasAQuestionAndAVoice() {
        assertThatThrownBy(() -> vote(0, 0, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VoteDraft.consensus(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vote(-1, 2, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
