package fr.nouveauxlieux.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000009075"})
    void aSiretWithTheRightCheckDigitIsTaken(String siret) {
        assertThat(new Siret(siret).siren()).isEqualTo(siret.substring(0, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "00000000000000", "7328293200007", "7328293200007A", ""})
    void aSiretThatCannotBeIsRefused(String siret) {
        assertThatThrownBy(() -> new Siret(siret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SIRET");
    }

    @Property
    void ofTenNumbersThatDifferByTheirLastDigitExactlyOneIsASiret(
            @ForAll @NumericChars @StringLength(13) String beginning) {
        if (beginning.startsWith("356000000") || beginning.matches("0*")) {
            return;
        }
        long valid = java.util.stream.IntStream.range(0, 10)
                .filter(digit -> isSiret(beginning + digit))
                .count();
        assertThat(valid).isEqualTo(1);
    }

    private static boolean isSiret(String text) {
        try {
            new Siret(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W751234567", "W2A1234567"})
    void anRnaNumberMayHoldTheLetterOfACorsicanPrefecture(String rna) {
        assertThat(new Rna(rna).value()).isEqualTo(rna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"751234567", "W75123456", "w751234567"})
    void whatIsNoRnaNumberIsRefused(String rna) {
        assertThatThrownBy(() -> new Rna(rna))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("W751234567");
    }

    @Test
    void theIdentifierOfAPlaceIsAlwaysTheSameForTheSameRecord() {
        assertThat(PlaceId.drawnFrom("source", "1")).isEqualTo(PlaceId.drawnFrom("source", "1"));
    }

    @Test
    void recordsThatDifferBySourceOrIdentifierGiveDifferentPlaces() {
        assertThat(PlaceId.drawnFrom("source", "1"))
                .isNotEqualTo(PlaceId.drawnFrom("source", "2"))
                .isNotEqualTo(PlaceId.drawnFrom("sourc", "e1"));
    }

    @Property
    void everyIdentifierDrawnReadsBack(@ForAll String source, @ForAll String externalId) {
        PlaceId id = PlaceId.drawnFrom(source, externalId);
        assertThat(PlaceId.find(id.value())).contains(id);
    }
}
