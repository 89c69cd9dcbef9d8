package fr.nouveauxlieux.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.CallCode;
import org.junit.jupiter.api.Test;

class DossierNumberTest {

    @Test
    void aNumberSaysTheCallTheYearAndTheRank() {
        assertThat(DossierNumber.of(new CallCode("fabriques-de-territoire"), 2026, 123))
                .hasToString("FDT-2026-000123");
        assertThat(DossierNumber.of(new CallCode("vague2"), 2027, 1_234_567)).hasToString("V-2027-1234567");
    }

    @Test
    void anotherShapeIsNone() {
        assertThatThrownBy(() -> new DossierNumber("FDT-26-1")).hasMessageContaining("FDT-2026-000123");
        assertThatThrownBy(() -> DossierNumber.of(new CallCode("a"), 2026, 0)).hasMessageContaining("from 1");
    }
}
