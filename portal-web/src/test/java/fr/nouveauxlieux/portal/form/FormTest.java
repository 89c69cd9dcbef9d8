package fr.nouveauxlieux.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void aLineIsReadInOneNormalFormWithoutSpacesAround() {
        assertThat(posted("name", "  Ame\u0301lie ").readLine("name", 10)).isEqualTo("Amélie");
    }

    @Test
    void anEmptyFieldIsRefusedOnlyWhereItIsRequired() {
        Form form = posted("name", "  ");
        assertThat(form.readLine("name", 10)).isEmpty();
        assertThat(form.isRefused()).isFalse();
        form.requireLine("name", 10);
        assertThat(form.findError("name")).map(FormError::text).contains("entry.required");
    }

    @Test
    void whatIsTooLongIsRefusedAndSaysHowLongItMayBe() {
        Form form = posted("name", "abcdef");
        assertThat(form.readLine("name", 5)).hasSize(5);
        assertThat(form.findError("name").orElseThrow().arguments()).containsExactly(5);
    }

    @Test
    void aLineHoldsNoControlCharacter() {
        Form form = posted("name", "a\r\nBcc: b@example.fr");
        form.readLine("name", 100);
        assertThat(form.findError("name")).isPresent();
    }

    @Test
    void linesOfATextEndInOneWay() {
        assertThat(posted("text", "a\r\nb").readText("text", 100)).isEqualTo("a\nb");
    }

    @Test
    void aSecretIsReadAsItWasTyped() {
        assertThat(posted("passphrase", "  deux mots ").requireSecret("passphrase"))
                .isEqualTo("  deux mots ");
    }

    @Test
    void aFieldIsToldOneThingAtATime() {
        Form form = Form.blank();
        form.refuse("email", "first");
        form.refuse("email", "second");
        form.refuse("name", "third");
        assertThat(form.listErrors()).extracting(FormError::text).containsExactly("first", "third");
    }

    @Test
    void aChoiceIsOneOfThoseOffered() {
        Form form = posted("role", "KING");
        assertThat(form.findChoice("role", List.of("MEMBER", "MANAGER"))).isEmpty();
        assertThat(form.requireChoice("role", List.of("MEMBER", "MANAGER"))).isEqualTo("MEMBER");
        assertThat(form.isRefused()).isTrue();
    }

    @Test
    void ofSeveralValuesTheFirstCounts() {
        Form form = Form.posted(request(Map.of("name", new String[] {"a", "b"})));
        assertThat(form.value("name")).isEqualTo("a");
        assertThat(form.has("name", "b")).isTrue();
    }

    private static Form posted(String field, String value) {
        return Form.posted(request(Map.of(field, new String[] {value})));
    }

    private static HttpServletRequest request(Map<String, String[]> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FormTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getParameterMap");
                    return parameters;
                });
    }
}
