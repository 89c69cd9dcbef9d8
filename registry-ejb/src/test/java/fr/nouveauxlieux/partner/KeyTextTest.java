package fr.nouveauxlieux.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @Test
    void whatIsShownIsReadBackAndDigestedAlike() {
        KeyText drawn = KeyText.draw();
        KeyText shown = KeyText.find(drawn.reveal()).orElseThrow();
        assertThat(shown.id()).isEqualTo(drawn.id());
        assertThat(shown.secretDigest()).isEqualTo(drawn.secretDigest()).matches("[0-9a-f]{64}");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(KeyText.draw().secretDigest()).isNotEqualTo(KeyText.draw().secretDigest());
    }

    @Test
    void itsSecretIsNotSaidByAccident() {
        KeyText key = KeyText.draw();
        String secret = key.reveal().substring("nlk_".length() + 17);
        assertThat(secret).hasSize(43);
        assertThat(key.toString()).contains(key.id().value()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nlk_",
                "nlk_0123456789abcdef_",
                "nlk_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "nlk_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ",
                "nlk_0123456789abcdel_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "abc_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatHasNotTheShapeOfAKeyIsNone(String text) {
        assertThat(KeyText.find(text)).isEmpty();
    }
}
