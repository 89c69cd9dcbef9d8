package fr.nouveauxlieux.portal.page.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({"732 829 320 00074,73282932000074", "732.829.320-00074,73282932000074"})
    void aSiretIsReadAsPeopleWriteIt(String typed, String siret) {
        assertThat(OrganisationNumber.require(typed(typed), "number")
                        .orElseThrow()
                        .siret()
                        .orElseThrow()
                        .value())
                .isEqualTo(siret);
    }

    @Test
    void anRnaIsReadInSmallLettersToo() {
        assertThat(OrganisationNumber.require(typed("w751234567"), "number")
                        .orElseThrow()
                        .rna()
                        .orElseThrow()
                        .value())
                .isEqualTo("W751234567");
    }

    @ParameterizedTest
    @CsvSource({"73282932000075,organisation.wrong-siret", "W75,organisation.wrong-rna", "'',entry.required"})
    void aWrongNumberIsToldByWhatItLooksLike(String typed, String text) {
        Form form = typed(typed);
        assertThat(OrganisationNumber.require(form, "number")).isEmpty();
        assertThat(form.listErrors().get(0).text()).isEqualTo(text);
    }

    private static Form typed(String number) {
        return Form.blank().fill("number", number);
    }
}
