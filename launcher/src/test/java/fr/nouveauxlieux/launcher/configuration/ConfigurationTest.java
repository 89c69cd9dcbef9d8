package fr.nouveauxlieux.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static Configuration from(Map<String, String> environment, String... properties) {
        Properties system = new Properties();
        system.setProperty("user.home", "/home/someone");
        for (int i = 0; i < properties.length; i += 2) {
            system.setProperty(properties[i], properties[i + 1]);
        }
        return Configuration.from(environment, system);
    }

    @Test
    void withoutAnySettingThePortalIsOnTheLoopbackWithItsOwnDatabase() {
        Configuration configuration = from(Map.of());

        assertThat(configuration.host()).isEqualTo("127.0.0.1");
        assertThat(configuration.port()).isEqualTo(new PortChoice(8080, false));
        assertThat(configuration.outsideDatabase()).isEmpty();
        assertThat(configuration.demonstration()).isTrue();
        assertThat(configuration.accessLog()).isFalse();
        assertThat(configuration.dataFolder()).isEqualTo(Path.of("/home/someone/.local/share/nouveaux-lieux"));
    }

    @Test
    void dataGoWhereTheDesktopKeepsThem() {
        assertThat(from(Map.of("XDG_DATA_HOME", "/mine")).dataFolder()).isEqualTo(Path.of("/mine/nouveaux-lieux"));
    }

    @Test
    void aRelativeDesktopFolderIsIgnoredAsItsSpecificationAsks() {
        assertThat(from(Map.of("XDG_DATA_HOME", "mine")).dataFolder())
                .isEqualTo(Path.of("/home/someone/.local/share/nouveaux-lieux"));
    }

    @Test
    void theDataFolderAskedForWinsOverTheDesktops() {
        assertThat(from(Map.of("XDG_DATA_HOME", "/mine", "NL_DATA_DIR", "/srv/../srv/portal"))
                        .dataFolder())
                .isEqualTo(Path.of("/srv/portal"));
    }

    @Test
    void aSystemPropertyWinsOverTheVariableOfTheSameName() {
        assertThat(from(Map.of("NL_PORT", "9000"), "nl.port", "9001").port()).isEqualTo(new PortChoice(9001, true));
    }

    @Test
    void anEmptyVariableCountsAsAbsent() {
        assertThat(from(Map.of("NL_PORT", " ")).port()).isEqualTo(new PortChoice(8080, false));
    }

    @Property
    void everyPortOfTheProtocolMayBeAskedFor(@ForAll @IntRange(min = 1, max = 65_535) int port) {
        assertThat(from(Map.of("NL_PORT", Integer.toString(port))).port()).isEqualTo(new PortChoice(port, true));
    }

    @Test
    void aPortOutOfRangeIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> from(Map.of("NL_PORT", "65536")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("NL_PORT")
                .hasMessageContaining("65535")
                .hasMessageContaining("65536");
    }

    @Test
    void aWordWhereYesOrNoIsExpectedIsRefused() {
        assertThatThrownBy(() -> from(Map.of("NL_DEMONSTRATION", "maybe")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("NL_DEMONSTRATION")
                .hasMessageContaining("maybe");
    }

    @Test
    void anOutsideDatabaseWithoutAPasswordIsRefused() {
        assertThatThrownBy(() -> from(Map.of("NL_DB_URL", "jdbc:postgresql://db/portal", "NL_DB_USER", "app")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("NL_DB_PASSWORD");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> from(Map.of("NL_DB_URL", "jdbc:mysql://db/portal")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void withoutAnOwnerTheApplicationsUserRunsTheMigrations() {
        Configuration configuration = from(
                Map.of("NL_DB_URL", "jdbc:postgresql://db/portal", "NL_DB_USER", "app", "NL_DB_PASSWORD", "secret"));

        assertThat(configuration.outsideDatabase())
                .contains(new OutsideDatabaseSettings("jdbc:postgresql://db/portal", "app", "secret", "app", "secret"));
    }

    @Test
    void noPasswordIsShownWhenSettingsAreWritten() {
        assertThat(new OutsideDatabaseSettings("jdbc:postgresql://db/portal", "app", "secret", "own", "hidden"))
                .asString()
                .doesNotContain("secret", "hidden");
    }

    @Test
    void aCommandAtTheTerminalOpensNothingToOthers() {
        Configuration command =
                from(Map.of("NL_HOST", "0.0.0.0", "NL_PORT", "80")).forOneCommand();

        assertThat(command.host()).isEqualTo("127.0.0.1");
        assertThat(command.port()).isEqualTo(new PortChoice(0, false));
        assertThat(command.demonstration()).isFalse();
    }
}
