package fr.nouveauxlieux.portal.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.http.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingAddressTest {

    private static final DossierId DOSSIER = new DossierId("0123456789abcdef");
    private static final AttachmentId FILE = new AttachmentId("fedcba9876543210");

    @Test
    void aFileStandsBehindItsDossier() {
        assertThat(SendingAddress.find("/" + DOSSIER)).contains(new SendingAddress(DOSSIER, Optional.empty()));
        assertThat(SendingAddress.find("/" + DOSSIER + "/" + FILE))
                .contains(new SendingAddress(DOSSIER, Optional.of(FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/short", "/0123456789abcdef/", "/0123456789abcdef/../x", "/0123456789abcdef/a/b"})
    void anythingElseIsNoAddress(String path) {
        assertThat(SendingAddress.find(path)).isEmpty();
        assertThat(SendingAddress.find(null)).isEmpty();
    }

    @Test
    void whereFilesAreAnnouncedThereIsNoFile() {
        SendingAddress address = new SendingAddress(DOSSIER, Optional.empty());
        assertThatThrownBy(address::requireFile).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().status())
                .isEqualTo(405));
    }
}
