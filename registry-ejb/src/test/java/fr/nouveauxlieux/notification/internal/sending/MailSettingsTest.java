package fr.nouveauxlieux.notification.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static MailSettings read(String... namesAndValues) {
        Map<String, String> values =
                new HashMap<>(Map.of("nl.data.dir", "/data", "nl.web.public-address", "https://lieux.example/"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return MailSettings.from(config(values));
    }

    /** Only the two questions that settings ask. */
    private static Config config(Map<String, String> values) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    String value = values.get(arguments[0]);
                    return switch (method.getName()) {
                        case "getValue" -> value;
                        case "getOptionalValue" ->
                            Optional.ofNullable(value)
                                    .map(text -> arguments[1] == Boolean.class ? (Object) Boolean.valueOf(text) : text);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    @Test
    void withoutAServerMessagesGoToTheFolderOfTheData() {
        MailSettings settings = read();
        assertThat(settings.server()).isEmpty();
        assertThat(settings.folder()).isEqualTo(Path.of("/data/mail"));
        assertThat(settings.linksAddress()).isEqualTo("https://lieux.example");
        assertThat(settings.sending()).isTrue();
    }

    @Test
    void aServerIsAskedForEncryptionUnlessToldOtherwise() {
        MailSettings.Server server = read("nl.mail.host", "smtp.example", "nl.mail.from", "portail@example.fr")
                .server()
                .orElseThrow();
        assertThat(server.protection()).isEqualTo(MailSettings.Protection.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
    }

    @Test
    void thePasswordIsNotPartOfHowTheServerIsWritten() {
        assertThat(read(
                                "nl.mail.host",
                                "smtp.example",
                                "nl.mail.from",
                                "portail@example.fr",
                                "nl.mail.user",
                                "u",
                                "nl.mail.password",
                                "s3cret")
                        .toString())
                .contains("smtp.example:587")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl.mail.host|smtp.example|nl.mail.from",
                "nl.mail.from|Portail <p@example.fr>|nl.mail.from",
                "nl.mail.reply-to|p@example.fr, q@example.fr|nl.mail.reply-to",
                "nl.mail.links-address|lieux.example|nl.mail.links-address",
                "nl.mail.links-address|https://lieux.example/sous-dossier|nl.mail.links-address",
                "nl.mail.links-address|javascript:alert(1)|nl.mail.links-address",
                "nl.mail.per-minute|0|nl.mail.per-minute",
                "nl.mail.per-minute|beaucoup|nl.mail.per-minute",
            })
    void whatIsWrongIsNamed(String name, String value, String property) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(property);
    }

    @ParameterizedTest
    @CsvSource({"nl.mail.protection,ssl", "nl.mail.user,u", "nl.mail.timeout-seconds,600", "nl.mail.port,smtp"})
    void whatIsWrongOfAServerIsNamed(String name, String value) {
        assertThatThrownBy(() -> read("nl.mail.host", "h", "nl.mail.from", "p@example.fr", name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}
