package fr.nouveauxlieux.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.text.model.PortalText;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextKeyTest {

    @ParameterizedTest
    @EnumSource(TextKey.class)
    void isFoundByItsCode(TextKey key) {
        assertThat(TextKey.find(key.code())).contains(key);
        assertThat(TextKey.find(key.name() + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextKey.class)
    void aTextIsBounded(TextKey key) {
        assertThat(key.normalised("x".repeat(key.longest()))).hasSize(key.longest());
        assertThatThrownBy(() -> key.normalised("x".repeat(key.longest() + 1)))
                .hasMessageContaining(Integer.toString(key.longest()));
    }

    @Test
    void onlyTheTextOfAPageHasSeveralLines() {
        assertThat(TextKey.PUBLISHER.normalised(" a\r\nb\n ")).isEqualTo("a\nb");
        assertThatThrownBy(() -> TextKey.NOTICE.normalised("a\nb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextKey.PUBLISHER.normalised("a\u0000b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextKnowsWhetherItSaysTheSameAlready() {
        PortalText text = new PortalText(TextKey.CONTACT, TextLanguage.FR, Instant.EPOCH);
        text.write("Écrivez à la mairie", Instant.EPOCH.plusSeconds(1));
        assertThat(text.says(" Écrivez à la mairie ")).isTrue();
        assertThat(text.says("")).isFalse();
        assertThat(text.view().changedAt()).contains(Instant.EPOCH.plusSeconds(1));
    }
}
