package fr.nouveauxlieux.notification.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.notification.KeptMail;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFilesTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAServerAMessageIsAFileThatCanBeRead() throws Exception {
        new FolderCarrier(Parcels.toFolder(folder)).carry(Parcels.verification(), () -> {});
        KeptMail kept = new MailFiles(folder).listLatest(10).get(0);
        assertThat(kept.name()).isEqualTo("20260803T123000.250Z-" + Parcels.REFERENCE + ".eml");
        assertThat(kept.to()).isEqualTo("camille@example.fr");
        assertThat(kept.subject()).isEqualTo("Confirmez votre adresse électronique");
        assertThat(kept.plain()).contains("vient d’être donnée", "https://lieux.example/a?jeton=x");
        assertThat(kept.html()).contains("href=\"https://lieux.example/a?jeton=x\"");
    }

    @Test
    void carriedTwiceAMessageIsOneFile() throws Exception {
        FolderCarrier carrier = new FolderCarrier(Parcels.toFolder(folder));
        carrier.carry(Parcels.verification(), () -> {});
        carrier.carry(Parcels.verification(), () -> {});
        assertThat(folder).isDirectoryContaining("glob:**.eml");
        assertThat(new MailFiles(folder).listLatest(10)).hasSize(1);
    }

    @Test
    void noOtherFileOfTheMachineCanBeReadByItsName() throws Exception {
        Path secret = Files.writeString(folder.resolve("secrets.properties"), "password=x");
        MailFiles files = new MailFiles(Files.createDirectory(folder.resolve("mail")));
        assertThat(files.find("../" + secret.getFileName())).isEmpty();
        assertThat(files.find(secret.toString())).isEmpty();
        assertThat(files.find(null)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereYetHasNoMessages() {
        assertThat(new MailFiles(folder.resolve("none")).listLatest(10)).isEmpty();
    }
}
