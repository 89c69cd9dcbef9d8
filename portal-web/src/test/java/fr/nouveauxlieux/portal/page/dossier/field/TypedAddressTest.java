package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.sample.SampleTerritories;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedAddressTest {

    private final TypedAddress address = new TypedAddress(new SampleTerritories());

    @Test
    void theCommuneIsFoundByItsName() {
        assertThat(read("1 rue X", "", "Lille")).isEqualTo(Map.of("label", "1 rue X", "commune", "59350"));
    }

    @Test
    void whatIsSeenAndChangedLetsGoOfWhereItLay() {
        TypedValues typed = address.write(Map.of("label", "1 rue X", "commune", "59350", "lat", 50.6, "lon", 3.0), "a");
        typed.put("a.label", "2 rue Y");
        assertThat(address.read(typed, "a").value()).isEqualTo(Map.of("label", "2 rue Y", "commune", "59350"));
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
