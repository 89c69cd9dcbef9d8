package fr.nouveauxlieux.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/srv/portal/logs", "/srv/dossier d'été/journaux", "/srv/\u0160koda \u2713", "/srv/a\\b"})
    void theFolderOfTheLogsIsReadBackWhateverItIsCalled(String folder) throws IOException {
        String settings = LogFiles.settings(Path.of(folder));

        assertThat(settings).matches("\\p{ASCII}*");
        Properties read = new Properties();
        read.load(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getProperty("java.util.logging.FileHandler.pattern")).isEqualTo(folder + "/portal.%g.log");
    }
}
