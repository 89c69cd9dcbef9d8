package fr.nouveauxlieux.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty(LogFile.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logs", "dossier d'été", "100 %h %g"})
    void theLogIsWrittenWhateverItsFolderIsCalled(String name) throws IOException {
        Path logs = Files.createDirectory(folder.resolve(name));
        System.setProperty(LogFile.PATTERN, LogFile.patternIn(logs));

        LogFile file = new LogFile();
        file.publish(new LogRecord(Level.INFO, "écrit"));
        file.close();

        assertThat(logs.resolve("portal.0.log")).content().contains("écrit");
    }
}
