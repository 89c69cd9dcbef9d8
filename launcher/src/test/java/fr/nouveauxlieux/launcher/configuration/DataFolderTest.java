package fr.nouveauxlieux.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void aNewFolderIsItsOwnersAlone() throws IOException {
        DataFolder folder = DataFolder.prepare(temporary.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
        assertThat(folder.imports()).isDirectory();
        assertThat(folder.index()).isDirectory();
    }

    @Test
    void whatLiesInAFolderThatWasOpenToOthersIsItsOwnersAlone() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder folder = DataFolder.prepare(temporary);

        for (Path part : List.of(folder.imports(), folder.logs(), folder.index(), folder.sources())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidWithTheWayOut() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.prepare(file.resolve("inside")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("NL_DATA_DIR");
    }

    @Test
    void twoCannotHoldOneFolderAndTheNextCanWhenTheFirstLeaves() {
        DataFolder folder = DataFolder.prepare(temporary);
        try (DataFolderLock first = DataFolderLock.tryToTake(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(DataFolderLock.tryToTake(folder)).isEmpty();
        }
        try (DataFolderLock second = DataFolderLock.tryToTake(folder).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void aPrivateFileIsReadByItsOwnerAloneAndReadsBackAsWritten() throws IOException {
        Path file = temporary.resolve("secrets.properties");
        Properties secrets = new Properties();
        secrets.setProperty("owner", "é=:#\\ x");

        PrivateFile.write(file, secrets);
        PrivateFile.write(file, secrets);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PrivateFile.read(file)).isEqualTo(secrets);
    }
}
