package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.store.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesAreInOrderAndNothingIsSuperfluous() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(1, 2.50, true));
        tree.put("a", Arrays.asList(null, "é\n"));
        assertThat(CanonicalJson.write(tree)).isEqualTo("{\"a\":[null,\"é\\n\"],\"b\":[1,2.5,true]}");
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereWritten() {
        assertThat(CanonicalJson.areEqual(10, 10L)).isTrue();
        assertThat(CanonicalJson.areEqual(10, new BigDecimal("10.00"))).isTrue();
        assertThat(CanonicalJson.areEqual(0, -0.0)).isTrue();
        assertThat(CanonicalJson.areEqual(10, "10")).isFalse();
        assertThat(CanonicalJson.write(1200)).isEqualTo("1200");
    }

    @Test
    void aHugeExponentStaysShort() {
        assertThat(CanonicalJson.write(new BigDecimal("1E+999999"))).hasSizeLessThan(20);
    }

    @Property
    void whatIsReadBackIsWrittenTheSame(@ForAll Map<String, List<Integer>> tree, @ForAll String text) {
        String written = CanonicalJson.write(Map.of("tree", tree, "length", text.length()));
        assertThat(CanonicalJson.write(Json.readTree(written))).isEqualTo(written);
    }

    @Test
    void theDigestIsThatOfTheText() {
        assertThat(CanonicalJson.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
