package fr.nouveauxlieux.geodata.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({"59350, 59", "01001, 01", "2A004, 2A", "2B033, 2B", "97411, 974", "98818, 988"})
    void aCommuneCodeTellsItsDepartement(String code, String departement) {
        assertThat(new CommuneCode(code).departement()).isEqualTo(departement);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "5935", "593500", "2C001", "96001", "00001", "99138", "2a004", " 59350"})
    void whatIsNotACommuneCodeIsRefused(String text) {
        assertThat(CommuneCode.find(text)).isEmpty();
        assertThatThrownBy(() -> new CommuneCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "5300", "2A004", "00100", "96000", "F-59000"})
    void whatIsNotAPostalCodeIsRefused(String text) {
        assertThat(PostalCode.find(text)).isEmpty();
        assertThatThrownBy(() -> new PostalCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void fiveDigitsAreAPostalCodeExactlyWhenTheirDepartementExists(
            @ForAll @NumericChars @StringLength(5) String digits) {
        int start = Integer.parseInt(digits.substring(0, 2));
        boolean exists = start >= 1 && start <= 95 || start == 97 || start == 98;
        assertThat(PostalCode.find(digits).isPresent()).isEqualTo(exists);
    }

    @Test
    void aPostalCodeKeepsItsLeadingZero() {
        assertThat(new PostalCode("05300")).hasToString("05300");
    }

    @ParameterizedTest
    @EnumSource
    void aDensityClassIsFoundByTheWordsOfInsee(DensityClass density) {
        assertThat(DensityClass.findByOfficialName(density.officialName())).contains(density);
    }
}
