package fr.nouveauxlieux.place.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FusedProfileTest {

    private static final LocalDate OLD = LocalDate.of(2019, 1, 1);
    private static final LocalDate RECENT = LocalDate.of(2024, 8, 1);

    private final Source census = new Source("census", false);
    private final Source houses = new Source("houses", false);
    private final Place place = new Place(PlaceId.drawnFrom("census", "1"));

    private static ReceivedRow row(LocalDate asOf, PlaceProfile.Builder profile) {
        return new ReceivedRow("1", "{}", profile.build(), "digest", Optional.ofNullable(asOf));
    }

    private static PlaceProfile.Builder named(String name) {
        return PlaceProfile.builder().set(PlaceField.NAME, name);
    }

    private String name() {
        return place.profile().find(PlaceField.NAME).orElseThrow();
    }

    @Test
    void whatOneRecordSaysAloneIsTakenWhole() {
        SourceRecord only =
                new SourceRecord(census, place, row(OLD, named("Seul").set(PlaceField.SURFACE, 80)), 1);
        assertThat(place.profile()).isEqualTo(only.profile());
        assertThat(place.provenance())
                .containsOnly(
                        Map.entry(PlaceField.NAME, only.provenance()),
                        Map.entry(PlaceField.SURFACE, only.provenance()));
    }

    @Test
    void theMostRecentRecordSpeaksAndTheOthersFillWhatItDoesNotKnow() {
        new SourceRecord(census, place, row(OLD, named("Ancien").set(PlaceField.SURFACE, 80)), 1);
        new SourceRecord(houses, place, row(RECENT, named("Nouveau")), 1);
        assertThat(name()).isEqualTo("Nouveau");
        assertThat(place.profile().find(PlaceField.SURFACE)).contains(80);
        assertThat(place.provenance().get(PlaceField.NAME).source()).isEqualTo("houses");
        assertThat(place.provenance().get(PlaceField.SURFACE).source()).isEqualTo("census");
    }

    @Test
    void theOrderOfImportsDoesNotMatter() {
        new SourceRecord(houses, place, row(RECENT, named("Nouveau")), 1);
        new SourceRecord(census, place, row(OLD, named("Ancien")), 2);
        assertThat(name()).isEqualTo("Nouveau");
    }

    @Test
    void aRecordThatIsNotDatedGoesAfterThoseThatAre() {
        new SourceRecord(houses, place, row(null, named("Sans date")), 1);
        new SourceRecord(census, place, row(OLD, named("Daté")), 1);
        assertThat(name()).isEqualTo("Daté");
    }

    @Test
    void aRecordThatItsSourceLostGoesAfterThoseThatAreThereButThePlaceStays() {
        SourceRecord recent = new SourceRecord(houses, place, row(RECENT, named("Nouveau")), 1);
        recent.vanish(Instant.EPOCH);
        assertThat(name()).isEqualTo("Nouveau");
        new SourceRecord(census, place, row(OLD, named("Ancien")), 2);
        assertThat(name()).isEqualTo("Ancien");
    }

    @Test
    void aPlaceIsOfTheDemonstrationOnlyWhileNoRealSourceKnowsIt() {
        new SourceRecord(new Source("made-up", true), place, row(RECENT, named("Fictif")), 1);
        assertThat(place.isDemonstration()).isTrue();
        new SourceRecord(census, place, row(OLD, named("Réel")), 2);
        assertThat(place.isDemonstration()).isFalse();
    }
}
