package fr.nouveauxlieux.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionDraftTest {

    private static final PlaceId PLACE = PlaceId.drawnFrom("census", "1");

    private static ContributionDraft draft(
            ContributionKind kind, PlaceProfile values, Set<PlaceField<?>> emptied, String comment) {
        return new ContributionDraft(
                PLACE, kind, values, emptied, comment, Optional.empty(), Optional.empty(), Language.FR);
    }

    @Test
    void onlyTheFieldsThatAreAskedForMayBeProposed() {
        PlaceProfile labels = PlaceProfile.builder().set(PlaceField.SURFACE, 3).build();
        assertThatThrownBy(() -> draft(ContributionKind.WRONG, labels, Set.of(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> draft(ContributionKind.WRONG, PlaceProfile.empty(), Set.of(PlaceField.LABELS), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceKeepsANameAndNoFieldIsBothEmptiedAndGiven() {
        PlaceProfile phones = PlaceProfile.builder()
                .set(PlaceField.PHONES, List.of("+33199001234"))
                .build();
        assertThatThrownBy(() -> draft(ContributionKind.WRONG, PlaceProfile.empty(), Set.of(PlaceField.NAME), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(ContributionKind.WRONG, phones, Set.of(PlaceField.PHONES), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleDoNotSpeakForSourcesNorAtAnyLength() {
        assertThatThrownBy(() -> draft(ContributionKind.NEWER_SOURCE, PlaceProfile.empty(), Set.of(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(ContributionKind.OTHER, PlaceProfile.empty(), Set.of(), "x".repeat(2_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(draft(ContributionKind.OTHER, PlaceProfile.empty(), Set.of(), " x ")
                        .comment())
                .isEqualTo("x");
    }

    @Test
    void aPlaceIsNoTwinOfItself() {
        assertThatThrownBy(() -> new ContributionDraft(
                        PLACE,
                        ContributionKind.DUPLICATE,
                        PlaceProfile.empty(),
                        Set.of(),
                        "",
                        Optional.of(PLACE),
                        Optional.empty(),
                        Language.FR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReasonIsOneReadableLine() {
        assertThat(new DecisionReason("  Déjà corrigé ").text()).isEqualTo("Déjà corrigé");
        for (String text : new String[] {"", "no", "deux\nlignes", "x".repeat(151)}) {
            assertThatThrownBy(() -> new DecisionReason(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
