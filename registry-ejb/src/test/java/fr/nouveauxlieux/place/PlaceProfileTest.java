package fr.nouveauxlieux.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.store.Json;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceProfileTest {

    private final PlaceProfile profile = PlaceProfile.builder()
            .set(PlaceField.POSTAL_CODE, new PostalCode("01200"))
            .set(PlaceField.NAME, "La Fabrique")
            .set(PlaceField.TYPES, new LinkedHashSet<>(List.of(PlaceType.FABLAB, PlaceType.COWORKING)))
            .set(PlaceField.COMMUNE_CODE, new CommuneCode("01033"))
            .set(PlaceField.COORDINATES, new Coordinates(46.106, 5.826, Precision.COMMUNE_CENTRE))
            .set(PlaceField.OPENING_HOURS, OpeningHours.parse("Mo-Fr 09:00-12:00; Su unknown"))
            .set(PlaceField.FREE, false)
            .set(PlaceField.PRICE_DAY, 1250)
            .set(PlaceField.WEBSITES, List.of(URI.create("https://lieu.example/a?b=c")))
            .set(
                    PlaceField.LABELS,
                    List.of(new LabelGrant(
                            LabelKind.FABRIQUE_DE_TERRITOIRE,
                            Optional.of(LocalDate.of(2021, 3, 1)),
                            Optional.empty(),
                            "État")))
            .set(PlaceField.UPDATED, LocalDate.of(2024, 2, 29))
            .build();

    @Test
    void everythingKnownReadsBackFromJson() {
        assertThat(PlaceProfile.fromTree(Json.readObject(Json.write(profile.toTree()))))
                .isEqualTo(profile);
    }

    @Test
    void fieldsStandInTheModelsOrderHoweverTheyWereSet() {
        assertThat(profile.listKnown().iterator().next()).isSameAs(PlaceField.NAME);
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorNo() {
        assertThat(profile.find(PlaceField.WHEELCHAIR)).isEmpty();
        assertThat(profile.find(PlaceField.FREE)).contains(false);
    }

    @Test
    void aFieldThatIsNotOfTheModelIsRefusedByName() {
        assertThatThrownBy(() -> PlaceProfile.fromTree(Map.of("colour", "blue")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @ParameterizedTest
    @CsvSource({"name, 250", "street, 250", "organisation, 250", "description, 5000", "opening_comment, 5000"})
    void aTextIsAsLongAsItsFieldAllowsAndNoLonger(String key, int longest) {
        FieldKind<?> kind = PlaceField.find(key).orElseThrow().kind();
        assertThat(kind.read("é".repeat(longest))).isEqualTo("é".repeat(longest));
        assertThatThrownBy(() -> kind.read("é".repeat(longest + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at most " + longest + " characters, had " + (longest + 1));
    }

    @Test
    void everyTextLinkAndAddressOfAListHasALimit() {
        String longest = "x".repeat(10_000);
        assertThatThrownBy(() -> FieldKind.LINES.read(List.of("court", longest)))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> FieldKind.LINKS.read(List.of("https://exemple.fr/" + longest)))
                .hasMessageContaining("2000");
        assertThatThrownBy(() -> FieldKind.EMAILS.read(List.of(longest + "@exemple.fr")))
                .hasMessageContaining("254");
        assertThatThrownBy(() -> FieldKind.OPENING_HOURS.read(longest)).hasMessageContaining("2000");
    }

    @Test
    void theOrderOfTypesIsKeptSinceTheFirstIsTheMainOne() {
        Set<PlaceType> types = PlaceProfile.fromTree(Json.readObject(Json.write(profile.toTree())))
                .find(PlaceField.TYPES)
                .orElseThrow();
        assertThat(types).containsExactly(PlaceType.FABLAB, PlaceType.COWORKING);
    }

    @ParameterizedTest
    @CsvSource({
        "postal_code, 1200, postal code",
        "commune_code, 01200A, commune code",
        "siret, 12345678901234, SIRET",
        "opening_hours, demain peut-être, opening hours",
        "accessibility_link, javascript:alert(1), web address",
        "accessibility_link, https://, web address",
        "updated, 2024-02-30, date",
        "status, ouvert, 'project, open, closed-for-a-time, closed'",
        "surface, 12, whole number",
    })
    void aValueThatIsNotOfItsFieldIsRefusedSayingTheFieldAndWhatWasExpected(
            String field, String value, String expected) {
        assertThatThrownBy(() -> PlaceProfile.fromTree(Map.of(field, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field)
                .hasMessageContaining(expected);
    }

    @Test
    void aLabelCannotExpireBeforeItIsGranted() {
        assertThatThrownBy(() -> new LabelGrant(
                        LabelKind.MICRO_FOLIE,
                        Optional.of(LocalDate.of(2024, 1, 2)),
                        Optional.of(LocalDate.of(2024, 1, 1)),
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-01-01");
    }
}
