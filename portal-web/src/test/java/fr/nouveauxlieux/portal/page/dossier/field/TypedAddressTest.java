package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {

    private final TypedAddress address = new TypedAddress(new SampleTerritories());

    private static final Map<String, Object> HOUSE =
            Map.of("label", "1 rue X", "commune", "59350", "lat", 50.6, "lon", 3.0, "precision", "house");

    private static Map<String, Object> inLille(String label) {
        return Map.of(
                "label",
                label,
                "commune",
                "59350",
                "lat",
                new BigDecimal("50.63"),
                "lon",
                new BigDecimal("3.06"),
                "precision",
                "commune");
    }

    private Object readBack(Map<String, Object> kept, String... typedOver) {
        TypedValues typed = address.write(kept, "a");
        for (int i = 0; i < typedOver.length; i += 2) {
            typed.put("a" + typedOver[i], typedOver[i + 1]);
        }
        return address.read(typed, "a").value();
    }

    @Test
    void theCommuneIsFoundByItsNameAndItsCentreIsThePoint() {
        assertThat(read("1 rue X", "", "Lille")).isEqualTo(inLille("1 rue X"));
    }

    @Test
    void whatIsSeenAndChangedLetsGoOfWhereItLay() {
        assertThat(readBack(HOUSE, ".label", "2 rue Y")).isEqualTo(inLille("2 rue Y"));
    }

    @Test
    void whatIsNotTouchedIsKeptWithItsPrecision() {
        assertThat(CanonicalAnswer.isSame(readBack(HOUSE), HOUSE)).isTrue();
        Map<String, Object> unsaid = Map.of("label", "x", "lat", 50.6, "lon", 3.0);
        assertThat(CanonicalAnswer.isSame(readBack(unsaid), unsaid)).isTrue();
    }

    @Test
    void anotherPointIsPlacedByHandWithACommaOrAPoint() {
        Object moved = readBack(HOUSE, ".lat", " 50,61 ", ".lon", "3.05");

        assertThat(moved)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("lat", new BigDecimal("50.61"))
                .containsEntry("lon", new BigDecimal("3.05"))
                .containsEntry("precision", "placed-by-hand")
                .containsEntry("label", "1 rue X");
    }

    @Test
    void aPointPlacedByHandOutlivesACorrectionOfTheStreetButNotOfTheCommune() {
        Map<String, Object> placed = new HashMap<>(HOUSE);
        placed.put("precision", "placed-by-hand");

        assertThat(readBack(placed, ".label", "1 rue Z"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("precision", "placed-by-hand");
        assertThat(readBack(placed, ".commune", "Annœullin"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("commune", "59011")
                .containsEntry("precision", "commune");
    }

    @Test
    void aPointTakenAwayIsNoPoint() {
        assertThat(readBack(HOUSE, ".lat", "", ".lon", "")).isEqualTo(Map.of("label", "1 rue X", "commune", "59350"));
    }

    @Test
    void theCentreIsTakenWhereItIsAskedFor() {
        assertThat(readBack(HOUSE, TypedAddress.CENTRE, "yes")).isEqualTo(inLille("1 rue X"));
    }

    @ParameterizedTest
    @CsvSource({
        "x, 3, a.lat not-a-latitude",
        "91, 3, a.lat not-a-latitude",
        "50, 181, a.lon not-a-longitude",
        "50, '', a.lon half-a-point",
        "'', 3, a.lat half-a-point"
    })
    void halfAPointAndWhatIsNoneAreSaidSoAtTheirInput(String latitude, String longitude, String fault) {
        TypedValues typed = address.write(HOUSE, "a");
        typed.put("a.lat", latitude);
        typed.put("a.lon", longitude);

        assertThat(address.read(typed, "a").fault())
                .hasValueSatisfying(
                        found -> assertThat(found.input() + " " + found.code()).isEqualTo(fault));
    }

    @Test
    void anAddressPickedAmongThoseFoundTakesThePlaceOfWhatWasTyped() {
        FoundAddress found = new FoundAddress(
                "8 Rue de l’Exemple 59000 Lille",
                "8 Rue de l’Exemple",
                Optional.of(new PostalCode("59000")),
                new CommuneCode("59350"),
                "Lille",
                new Coordinates(50.6321, 3.0612, Precision.ENTRANCE));

        assertThat(CanonicalAnswer.isSame(
                        readBack(HOUSE, ".pick", PickedAddress.of(found).value()),
                        Map.of(
                                "label",
                                "8 Rue de l’Exemple",
                                "postalCode",
                                "59000",
                                "commune",
                                "59350",
                                "lat",
                                50.6321,
                                "lon",
                                3.0612,
                                "precision",
                                "house")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50,3", "50.1,3.1|exact|59350|59000|x", "50.1,3.1|house|59350|59000|", "<b>"})
    void whatIsNoPickChangesNothing(String pick) {
        assertThat(CanonicalAnswer.isSame(readBack(HOUSE, ".pick", pick), HOUSE))
                .isTrue();
    }

    @Test
    void anUnknownCommuneIsSaidSoAtItsInput() {
        TypedValues typed = TypedValues.none();
        typed.put("a.commune", "Nulle-Part");
        assertThat(address.read(typed, "a").fault())
                .hasValueSatisfying(
                        fault -> assertThat(fault.input() + " " + fault.code()).isEqualTo("a.commune unknown-commune"));
    }

    @Test
    void aPostalCodeHasFiveDigits() {
        TypedValues typed = TypedValues.none();
        typed.put("a.postalCode", "5900");
        assertThat(address.read(typed, "a").fault())
                .hasValueSatisfying(fault -> assertThat(fault.input()).isEqualTo("a.postalCode"));
    }

    @Test
    void nothingTypedIsNoAddress() {
        assertThat(read("", " ", "")).isNull();
    }

    private Object read(String label, String postalCode, String commune) {
        TypedValues typed = TypedValues.none();
        typed.put("a.label", label);
        typed.put("a.postalCode", postalCode);
        typed.put("a.commune", commune);
        return address.read(typed, "a").value();
    }
}
