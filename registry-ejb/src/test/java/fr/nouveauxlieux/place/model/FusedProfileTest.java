package fr.nouveauxlieux.place.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.Correction;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private SourceRecord decided(Instant when, PlaceProfile.Builder values, PlaceField<?>... withheld) {
        return SourceRecord.decided(
                new Source("contribution", false),
                place,
                new Correction("decided " + when, values.build(), Set.of(withheld), when));
    }

    @Test
    void whatTheModerationDecidedGoesBeforeNewerRecordsFieldByField() {
        SourceRecord imported =
                new SourceRecord(census, place, row(OLD, named("Importé").set(PlaceField.SURFACE, 80)), 1);
        SourceRecord decision = decided(Instant.parse("2020-05-04T10:00:00Z"), named("Décidé"));
        imported.update(row(RECENT, named("Importé plus tard").set(PlaceField.SURFACE, 90)), 2);
        assertThat(name()).isEqualTo("Décidé");
        assertThat(place.provenance().get(PlaceField.NAME)).isEqualTo(decision.provenance());
        assertThat(place.profile().find(PlaceField.SURFACE)).contains(90);
    }

    @Test
    void theLatestDecisionSpeaksAndWithdrawnTheOneBefore() {
        new SourceRecord(census, place, row(OLD, named("Importé")), 1);
        decided(Instant.parse("2020-05-04T10:00:00Z"), named("Premier"));
        decided(Instant.parse("2020-05-04T10:00:01Z"), named("Second"));
        assertThat(name()).isEqualTo("Second");
        assertThat(place.withdraw("contribution", "decided 2020-05-04T10:00:01Z"))
                .isPresent();
        assertThat(name()).isEqualTo("Premier");
        assertThat(place.withdraw("contribution", "decided 2020-05-04T10:00:01Z"))
                .isEmpty();
        assertThat(place.withdraw("census", "1")).isEmpty();
    }

    @Test
    void aValueThatIsWithheldIsNotShownWhateverSourcesSay() {
        SourceRecord imported = new SourceRecord(
                census, place, row(OLD, named("Lieu").set(PlaceField.EMAILS, List.of("privee@example.fr"))), 1);
        decided(Instant.parse("2020-05-04T10:00:00Z"), PlaceProfile.builder(), PlaceField.EMAILS);
        imported.update(row(RECENT, named("Lieu").set(PlaceField.EMAILS, List.of("privee@example.fr"))), 2);
        assertThat(place.profile().knows(PlaceField.EMAILS)).isFalse();
        assertThat(place.provenance()).doesNotContainKey(PlaceField.EMAILS);
        assertThat(name()).isEqualTo("Lieu");
    }

    @Test
    void aSourceContestsADecisionOnlyByWhatIsNewAndOther() {
        SourceRecord imported =
                new SourceRecord(census, place, row(OLD, named("Ancien").set(PlaceField.SURFACE, 80)), 1);
        decided(Instant.parse("2020-05-04T10:00:00Z"), named("Décidé"));
        assertThat(contested(imported, named("Ancien").set(PlaceField.SURFACE, 90)))
                .as("the same name as before, and another field")
                .isEqualTo(PlaceProfile.empty());
        assertThat(contested(imported, named("Décidé"))).isEqualTo(PlaceProfile.empty());
        assertThat(contested(imported, named("Encore autre")))
                .isEqualTo(named("Encore autre").build());
        assertThat(name()).isEqualTo("Décidé");
    }

    private PlaceProfile contested(SourceRecord record, PlaceProfile.Builder said) {
        PlaceProfile former = record.profile();
        record.update(row(RECENT, said), 2);
        return place.contestedBy(record, former);
    }

    @Test
    void aDecisionMakesNoPlaceOfTheDemonstrationARealOne() {
        new SourceRecord(new Source("made-up", true), place, row(OLD, named("Inventé")), 1);
        decided(Instant.parse("2020-05-04T10:00:00Z"), named("Corrigé"));
        assertThat(place.isDemonstration()).isTrue();
    }
}
