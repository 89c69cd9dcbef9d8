package fr.nouveauxlieux.attachment.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKeysTest {

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void theFirstKeySealsAndAllUnseal() throws Exception {
        ContentKeys keys = ContentKeys.parse(key(2) + " , " + key(1));
        String newest = keys.newest().orElseThrow().mark();
        String older = ContentKeys.parse(key(1)).newest().orElseThrow().mark();
        assertThat(newest).matches("[0-9a-f]{8}").isNotEqualTo(older);
        assertThat(keys.get(older).mark()).isEqualTo(older);
        assertThat(keys.get(newest).mark()).isEqualTo(newest);
        assertThatThrownBy(() -> keys.get("00000000"))
                .hasMessageContaining("00000000")
                .hasMessageContaining("nl.files.keys");
    }

    @Test
    void keysThatSealNoMoreStillUnseal() throws Exception {
        String mark = ContentKeys.parse(key(1)).newest().orElseThrow().mark();
        ContentKeys keys = ContentKeys.parse("none, " + key(1));
        assertThat(keys.newest()).isEmpty();
        assertThat(keys.get(mark).mark()).isEqualTo(mark);
        assertThatThrownBy(() -> ContentKeys.parse(key(1) + ",none")).hasMessageContaining("key 2");
    }

    @Test
    void withoutKeysNothingIsSealed() {
        assertThat(ContentKeys.parse(" ").newest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,", "%%%"})
    void whatIsNoKeyIsRefusedByItsPositionAndNeverRepeated(String text) {
        assertThatThrownBy(() -> ContentKeys.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nl.files.keys")
                .hasMessageContaining("key " + (text.endsWith(",") ? 2 : 1))
                .hasMessageNotContaining(text.replaceAll(",.*", ""))
                .hasNoCause();
    }
}
