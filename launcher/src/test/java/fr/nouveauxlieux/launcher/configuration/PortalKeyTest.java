package fr.nouveauxlieux.launcher.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.launcher.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalKeyTest {

    @TempDir
    private Path root;

    @Test
    void aKeyIsDrawnOnceAndKeptForItsOwnerAlone() throws IOException {
        DataFolder folder = DataFolder.prepare(root);
        PortalKey drawn = PortalKey.choose(Optional.empty(), folder);
        assertThat(Base64.getDecoder().decode(drawn.text())).hasSize(32);
        assertThat(PortalKey.choose(Optional.empty(), folder)).isEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.portalKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void theKeyThatWasSetWinsAndNoneIsDrawn() {
        DataFolder folder = DataFolder.prepare(root);
        PortalKey set = new PortalKey(Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(PortalKey.choose(Optional.of(set), folder)).isEqualTo(set);
        assertThat(folder.portalKey()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "c2hvcnQ=", "not base 64 at all!"})
    void whatIsNoKeyIsRefusedByTheNameOfItsVariableAndNotQuoted(String text) {
        assertThatThrownBy(() -> PortalKey.ofVariable("NL_SECRET_KEY", text))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("NL_SECRET_KEY")
                .message()
                .doesNotContain(text);
    }

    @Test
    void aKeyIsNotShown() {
        String text = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(new PortalKey(text).toString()).doesNotContain(text);
    }
}
