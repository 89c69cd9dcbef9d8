package fr.nouveauxlieux.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptJsonTest {

    @Test
    void noTextCanEndTheElementThatHoldsIt() {
        String json = ScriptJson.of(document -> {
            document.writeStartObject();
            document.writeStringField("name", "</script><!-- & \u2028");
            document.writeEndObject();
        });
        assertThat(json).isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"}");
    }
}
