package fr.nouveauxlieux.award.laureate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallLabelsTest {

    @Test
    void aCallThatLabelsPlacesNamesItsLabelAndAnotherNone() {
        assertThat(CallLabels.find(new CallCode("fabriques-de-territoire"))).contains(LabelKind.FABRIQUE_DE_TERRITOIRE);
        assertThat(CallLabels.find(new CallCode("lieux-ruraux"))).isEmpty();
    }

    @Test
    void aLabelHoldsThreeYears() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        LabelGrant label = CallLabels.grant(LabelKind.FABRIQUE_DE_TERRITOIRE, day, "Programme");
        assertThat(label.isHeldOn(day)).isTrue();
        assertThat(label.isHeldOn(LocalDate.of(2030, 2, 28))).isTrue();
        assertThat(label.isHeldOn(LocalDate.of(2030, 3, 1))).isFalse();
        assertThat(label.origin()).isEqualTo("Programme");
    }
}
