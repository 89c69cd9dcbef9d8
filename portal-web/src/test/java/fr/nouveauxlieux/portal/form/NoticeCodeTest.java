package fr.nouveauxlieux.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeCodeTest {

    @Test
    void itIsCarriedByTheAddress() {
        NoticeCode code = new NoticeCode("session-ended");
        assertThat(code.appendTo("/compte")).isEqualTo("/compte?fait=session-ended");
        assertThat(code.appendTo("/compte?lang=en")).isEqualTo("/compte?lang=en&fait=session-ended");
        assertThat(code.text()).isEqualTo("notice.session-ended");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Session", "a b", "<b>", "a--b", "-a", "a\nb", "a.b", "é"})
    void whatHasNotItsShapeIsNone(String text) {
        assertThat(NoticeCode.find(text)).isEmpty();
    }
}
