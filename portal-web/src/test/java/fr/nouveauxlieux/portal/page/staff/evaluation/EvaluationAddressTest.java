package fr.nouveauxlieux.portal.page.staff.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.staff.evaluation.Bars.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationAddressTest {

    private static final WaveKey WAVE = new WaveKey(new CallCode("fabriques-de-territoire"), "2026-4");

    @Test
    void aPageOfAWaveIsBelowItsCallAndCode() {
        assertThat(EvaluationAddress.find("/fabriques-de-territoire/2026-4/resultats"))
                .contains(new EvaluationAddress(WAVE, "resultats", List.of()));
        assertThat(EvaluationAddress.find("/fabriques-de-territoire/2026-4/resultats/dossier/0123456789abcdef"))
                .contains(new EvaluationAddress(WAVE, "resultats", List.of("dossier", "0123456789abcdef")));
        assertThat(EvaluationAddress.of(WAVE, "pilotage"))
                .isEqualTo("/agents/evaluation/fabriques-de-territoire/2026-4/pilotage");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/a/b", "/a/b/", "/a//c", "/A/b/c", "/a/b/../c", "/2/b/c", "a/b/c"})
    void whatHasAnotherShapeIsNone(String path) {
        assertThat(EvaluationAddress.find(path)).isEmpty();
    }

    @Test
    void theLongestBarIsAsWideAsThePicture() {
        Bars bars = new Bars.Drawing()
                .add("un", "1", 1)
                .add("trois sur quatre", "3 / 4", 3, 4)
                .add("rien", "0", 0)
                .draw("Essai");
        assertThat(bars.all()).extracting(Bar::width).containsExactly("25.0", "75.0", "0.0");
        assertThat(bars.all()).extracting(Bar::further).containsExactly("25.0", "100.0", "0.0");
        assertThat(new Bars.Drawing().add("rien", "0", 0).draw("Essai").all())
                .extracting(Bar::width)
                .containsExactly("0");
    }

    @Test
    void barsBelowZeroEndWhereTheOthersBegin() {
        Bars bars = new Bars.Drawing()
                .add("perte", "-25", -25)
                .add("gain", "75", 75)
                .draw("Solde");
        assertThat(bars.all()).extracting(Bar::from).containsExactly("0.0", "25.0");
        assertThat(bars.all()).extracting(Bar::width).containsExactly("25.0", "75.0");
        assertThat(new Bars.Drawing().add("perte", "-2", -2).draw("Solde").all())
                .extracting(Bar::from, Bar::width)
                .containsExactly(tuple("0.0", "100.0"));
    }
}
