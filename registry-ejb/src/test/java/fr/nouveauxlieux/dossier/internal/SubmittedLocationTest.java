package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.dossier.ReceiptLocation;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmittedLocationTest {

    private final SubmittedLocation location =
            new SubmittedLocation(Territories.builtIn().gazetteer());

    private ReceiptLocation of(Map<String, Object> address) {
        return location.of(SampleForm.FORM, new Answers(Map.of(AnswerPath.of("address"), address)));
    }

    @Test
    void anAddressIsToldInOneLineWithItsPoint() {
        assertThat(of(Map.of(
                        "label",
                        "8 rue X",
                        "postalCode",
                        "59000",
                        "commune",
                        "59350",
                        "lat",
                        50.63,
                        "lon",
                        3.06,
                        "precision",
                        "house")))
                .isEqualTo(
                        new ReceiptLocation("8 rue X, 59000 Lille", "50.63, 3.06", Optional.of(PointPrecision.HOUSE)));
    }

    @Test
    void whatIsNotAnsweredIsLeftOut() {
        assertThat(of(Map.of("label", "8 rue X"))).isEqualTo(new ReceiptLocation("8 rue X", "", Optional.empty()));
        assertThat(location.of(SampleForm.FORM, new Answers(Map.of()))).isEqualTo(ReceiptLocation.NONE);
    }
}
