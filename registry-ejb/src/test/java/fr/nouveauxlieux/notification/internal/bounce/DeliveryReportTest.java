package fr.nouveauxlieux.notification.internal.bounce;

import static fr.nouveauxlieux.notification.internal.bounce.Reports.REFERENCE;
import static fr.nouveauxlieux.notification.internal.bounce.Reports.ours;
import static fr.nouveauxlieux.notification.internal.bounce.Reports.read;
import static fr.nouveauxlieux.notification.internal.bounce.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.notification.Bounce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryReportTest {

    @TempDir
    private Path folder;

    @Test
    void aFailureIsReadWithItsStatusAndTheMessageThatItIsAbout() throws IOException {
        assertThat(read(report("failed", "5.1.1", ours()))).contains(new Bounce(REFERENCE, "5.1.1"));
        assertThat(read(report("Failed", "5.2.2 (mailbox full)", ours()))).contains(new Bounce(REFERENCE, "5.2.2"));
    }

    @Test
    void aReportThatHoldsTheWholeMessageIsReadToo() throws IOException {
        assertThat(read(report("failed", "5.1.1", ours()).replace("text/rfc822-headers", "message/rfc822")))
                .contains(new Bounce(REFERENCE, "5.1.1"));
    }

    @Test
    void aMessageThatIsLateOrDeliveredIsNoBounce() throws IOException {
        assertThat(read(report("delayed", "4.4.1", ours()))).isEmpty();
        assertThat(read(report("delivered", "2.0.0", ours()))).isEmpty();
    }

    @Test
    void aReportOnAMessageOfOthersIsNotOurs() throws IOException {
        assertThat(read(report("failed", "5.1.1", "<someone@elsewhere.example>")))
                .isEmpty();
    }

    @Test
    void anOrdinaryMessageIsNoReport() throws IOException {
        assertThat(read("From: a@example.fr\r\nSubject: Bonjour\r\n\r\nMessage-ID: " + ours()))
                .isEmpty();
    }

    @Test
    void onlySomeStatusesSayThatThereIsNoMailbox() {
        assertThat(new Bounce(REFERENCE, "5.1.1").saysNoSuchMailbox()).isTrue();
        assertThat(new Bounce(REFERENCE, "5.2.2").saysNoSuchMailbox()).isFalse();
        assertThat(new Bounce(REFERENCE, "5.7.1").saysNoSuchMailbox()).isFalse();
        assertThat(new Bounce(REFERENCE, "4.4.7").isPermanent()).isFalse();
    }

    private Path deliver(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        return Files.writeString(folder.resolve("new").resolve(name), text);
    }

    @Test
    void aReportIsRecordedOnceAndDeletedForItHoldsAnAddress() throws IOException {
        deliver("1", report("failed", "5.1.1", ours()));
        List<Bounce> recorded = new ArrayList<>();
        BounceFolder bounces = new BounceFolder(folder);
        bounces.readAll(recorded::add);
        bounces.readAll(recorded::add);
        assertThat(recorded).containsExactly(new Bounce(REFERENCE, "5.1.1"));
        assertThat(folder.resolve("new")).isEmptyDirectory();
        assertThat(folder.resolve("cur")).isEmptyDirectory();
    }

    @Test
    void whatIsNoReportIsPutAsideForAPerson() throws IOException {
        deliver("2", "Subject: Bonjour\r\n\r\nJe réponds au portail.");
        new BounceFolder(folder).readAll(bounce -> {});
        assertThat(folder.resolve("other").resolve("2")).exists();
    }

    @Test
    void aReportThatCouldNotBeRecordedIsReadAgain() throws IOException {
        Path file = deliver("3", report("failed", "5.1.1", ours()));
        assertThatThrownBy(() -> new BounceFolder(folder).readAll(bounce -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).exists();
    }
}
