package fr.nouveauxlieux.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.configuration.EffectiveSetting.Origin;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingReaderTest {

    private static final Setting LIMIT = Setting.plain("nl.web.export-limit");

    @Test
    void aPropertyOfTheProcessWinsOverAVariableAndBothOverTheDefault() {
        assertThat(read(LIMIT, Map.of(), Map.of(), "10")).isEqualTo(of(Origin.DEFAULT, "10"));
        assertThat(read(LIMIT, Map.of("NL_WEB_EXPORT_LIMIT", "20"), Map.of(), "10"))
                .isEqualTo(of(Origin.ENVIRONMENT, "20"));
        assertThat(read(LIMIT, Map.of("NL_WEB_EXPORT_LIMIT", "20"), Map.of("nl.web.export-limit", "30"), "10"))
                .isEqualTo(of(Origin.PROCESS, "30"));
    }

    @Test
    void whatTheLauncherHandsOnFromAVariableCameFromTheVariable() {
        assertThat(read(LIMIT, Map.of("NL_WEB_EXPORT_LIMIT", "20"), Map.of("nl.web.export-limit", "20"), "10"))
                .isEqualTo(of(Origin.ENVIRONMENT, "20"));
    }

    @Test
    void anEmptyValueCountsAsNone() {
        assertThat(read(LIMIT, Map.of("NL_WEB_EXPORT_LIMIT", " "), Map.of(), ""))
                .isEqualTo(new EffectiveSetting(LIMIT, Origin.NOT_SET, Optional.empty()));
    }

    @Test
    void ofASecretNothingIsToldButThatItIsSet() {
        EffectiveSetting password =
                read(Setting.secret("nl.db.password"), Map.of("NL_DB_PASSWORD", "girafe"), Map.of(), "");
        assertThat(password.origin()).isEqualTo(Origin.ENVIRONMENT);
        assertThat(password.value()).isEmpty();
        assertThat(password.toString()).doesNotContain("girafe");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5432/portal?user=a&password=b,jdbc:postgresql://db.example:5432/portal",
        "https://someone:secret@annuaire.example/x,https://annuaire.example/x",
        "https://lieux.example,https://lieux.example"
    })
    void anAddressIsShownWithoutWhatLetsSomeoneIn(String address, String shown) {
        assertThat(read(Setting.address("nl.db.url"), Map.of("NL_DB_URL", address), Map.of(), "")
                        .value())
                .contains(shown);
    }

    private static EffectiveSetting of(Origin origin, String value) {
        return new EffectiveSetting(LIMIT, origin, Optional.of(value));
    }

    private static EffectiveSetting read(
            Setting setting, Map<String, String> environment, Map<String, String> properties, String otherwise) {
        return new SettingReader(environment::get, properties::get, name -> Optional.of(otherwise)).read(setting);
    }
}
