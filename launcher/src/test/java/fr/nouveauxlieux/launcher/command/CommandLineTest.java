package fr.nouveauxlieux.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.configuration.Configuration;
import fr.nouveauxlieux.launcher.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(said, true, StandardCharsets.UTF_8), new PrintStream(said, true, StandardCharsets.UTF_8));
    private final CommandLine commandLine = new CommandLine(Configuration::ofThisProcess, terminal);

    @TempDir
    private Path temporary;

    @Test
    void withoutAnyWordThePortalRuns() {
        assertThat(commandLine.parse(List.of())).isInstanceOf(RunCommand.class);
    }

    @Test
    void aFileOfASourceIsImported() throws IOException {
        Path file = Files.createFile(temporary.resolve("lieux.csv"));

        assertThat(commandLine.parse(List.of("import", "france-services", file.toString())))
                .isInstanceOf(ImportCommand.class);
    }

    @Test
    void aFileThatIsNotThereIsSaidBeforeAnythingStarts() {
        Path absent = temporary.resolve("absent.csv");

        assertThatThrownBy(() -> commandLine.parse(List.of("import", "france-services", absent.toString())))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(absent.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import a",
                "import a b c",
                "report",
                "demonstration",
                "demonstration add",
                "run now",
                "journal",
                "journal verify 12"
            })
    void wordsThatMakeNoCommandAreRefused(String words) {
        assertThatThrownBy(() -> commandLine.parse(List.of(words.split(" ")))).isInstanceOf(MisuseException.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> commandLine.parse(List.of("import")))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("il manque SOURCE, FICHIER")
                .hasMessageContaining("import SOURCE FICHIER");
        assertThatThrownBy(() -> commandLine.parse(List.of("import", "france-services")))
                .hasMessageContaining("il manque FICHIER");
        assertThatThrownBy(() -> commandLine.parse(List.of("territories", "import", "--force")))
                .hasMessageContaining("il manque GENRE, FICHIER");
    }

    @Test
    void whatIsTooMuchIsRepeated() {
        assertThatThrownBy(() -> commandLine.parse(List.of("run", "vite"))).hasMessageContaining("vite");
    }

    @Test
    void anUnknownCommandIsRepeated() {
        assertThatThrownBy(() -> commandLine.parse(List.of("lancer")))
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("lancer");
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        assertThat(commandLine.parse(List.of("help")).run()).isEqualTo(Command.SUCCESS);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "run",
                        "migrate",
                        "import SOURCE FICHIER",
                        "report NUMÉRO",
                        "journal verify",
                        "demonstration remove");
    }
}
