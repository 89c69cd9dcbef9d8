package fr.nouveauxlieux.contribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.DecisionReason;
import fr.nouveauxlieux.contribution.internal.Changes;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.place.Correction;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final DecisionReason REASON = new DecisionReason("Pas confirmé");
    private static final PlaceProfile BEFORE = PlaceProfile.builder()
            .set(PlaceField.NAME, "Le Lieu")
            .set(PlaceField.STREET, "1 rue A")
            .set(PlaceField.EMAILS, List.of("privee@example.fr"))
            .build();
    private static final PlaceProfile AFTER = PlaceProfile.builder()
            .set(PlaceField.NAME, "Le Grand Lieu")
            .set(PlaceField.STREET, "2 rue B")
            .build();

    private final Contribution contribution = new Contribution(
            new AboutPlace(PlaceId.drawnFrom("census", "1"), "Le Lieu", "59", "32"),
            ContributionKind.WRONG,
            Changes.between(BEFORE, AFTER),
            "Vu sur place",
            Optional.empty(),
            "fr",
            NOW);

    @Test
    void whatDiffersIsAChangeOfEachField() {
        assertThat(contribution.listChanges())
                .<PlaceField<?>>extracting(ProposedChange::field)
                .containsExactly(PlaceField.NAME, PlaceField.STREET, PlaceField.EMAILS);
        ProposedChange emptied = contribution.listChanges().get(2);
        assertThat(emptied.before().isPresent()).isTrue();
        assertThat(emptied.after().isPresent()).isFalse();
    }

    @Test
    void someFieldsAreTakenAndTheOthersLeft() {
        Correction correction = contribution
                .accept(Set.of(PlaceField.NAME, PlaceField.EMAILS), false, NOW)
                .orElseThrow();
        assertThat(correction.values())
                .isEqualTo(PlaceProfile.builder()
                        .set(PlaceField.NAME, "Le Grand Lieu")
                        .build());
        assertThat(correction.withheld()).isEqualTo(Set.of(PlaceField.EMAILS));
        assertThat(contribution.state()).isEqualTo(ContributionState.ACCEPTED);
        assertThat(contribution.listChanges())
                .extracting(ProposedChange::isAccepted)
                .containsExactly(true, false, true);
    }

    @Test
    void aFieldOfWhichNothingIsSaidCannotBeTaken() {
        assertThatThrownBy(() -> contribution.accept(Set.of(PlaceField.PHONES), false, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(contribution.state()).isEqualTo(ContributionState.WAITING);
    }

    @Test
    void whoSaidItIsForgottenWithTheDecision() {
        contribution.answerToAddress(new EmailAddress("quelqu.un@example.fr"));
        contribution.refuse(REASON, NOW);
        assertThat(contribution.answerTo()).isEmpty();
        assertThat(contribution.isAnswerAsked()).isTrue();

        Contribution other = new Contribution(
                contribution.about(), ContributionKind.OTHER, List.of(), "x", Optional.empty(), "fr", NOW);
        other.answerToAccount(AccountId.draw());
        assertThat(other.accept(Set.of(), true, NOW)).isEmpty();
        assertThat(other.account()).isEmpty();
        assertThat(other.hidPlace()).isTrue();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgainAndOnlyWhatWasAcceptedIsUndone() {
        assertThatThrownBy(() -> contribution.undo(REASON, NOW)).isInstanceOf(IllegalStateException.class);
        contribution.accept(Set.of(PlaceField.NAME), false, NOW);
        assertThatThrownBy(() -> contribution.refuse(REASON, NOW)).isInstanceOf(IllegalStateException.class);
        contribution.undo(REASON, NOW);
        assertThat(contribution.state()).isEqualTo(ContributionState.UNDONE);
        assertThat(contribution.listChanges()).noneMatch(ProposedChange::isAccepted);
        assertThatThrownBy(() -> contribution.undo(REASON, NOW)).isInstanceOf(IllegalStateException.class);
    }
}
