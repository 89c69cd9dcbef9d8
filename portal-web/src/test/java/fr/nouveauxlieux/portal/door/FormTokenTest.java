package fr.nouveauxlieux.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final String SECRET = "a-secret-of-forty-three-characters-and-more";

    @Test
    void itIsRightForItsSecretAlone() {
        String token = FormToken.of(SECRET);
        assertThat(FormToken.isRight(token, SECRET)).isTrue();
        assertThat(FormToken.isRight(token, SECRET + "x")).isFalse();
        assertThat(FormToken.isRight(token.substring(1), SECRET)).isFalse();
        assertThat(FormToken.isRight("", SECRET)).isFalse();
        assertThat(FormToken.isRight(null, SECRET)).isFalse();
    }

    @Test
    void itDoesNotTellItsSecret() {
        assertThat(FormToken.of(SECRET)).doesNotContain(SECRET).hasSize(43);
        assertThat(FormToken.isRight(SECRET, SECRET)).isFalse();
    }
}
