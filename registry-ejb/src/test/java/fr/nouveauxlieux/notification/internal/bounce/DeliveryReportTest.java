package fr.nouveauxlieux.notification.internal.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.notification.Bounce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryReportTest {

    private static final String REFERENCE = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private static String report(String action, String status, String messageId) {
        return """
                From: MAILER-DAEMON@mx.example
                To: retours@lieux.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                I am sorry.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 3 Aug 2026 14:30:00 +0200

                Final-Recipient: rfc822; camille@example.fr
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <camille@example.fr>: unknown

                --b1
                Content-Type: text/rfc822-headers

                From: Nouveaux Lieux <portail@lieux.example>
                Message-ID: %s
                Subject: Bonjour

                --b1--
                """
                .formatted(action, status, messageId)
                .replace("\n", "\r\n");
    }

    private static Optional<Bounce> read(String text) throws IOException {
        return DeliveryReport.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String ours() {
        return "<" + REFERENCE + "@lieux.example>";
    }

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

    @Property(tries = 300)
    void whateverIsSentToTheAddressOfReportsIsRead(@ForAll String text, @ForAll byte[] bytes) throws IOException {
        assertThat(read(text)).isEmpty();
        assertThat(DeliveryReport.read(new ByteArrayInputStream(bytes))).isEmpty();
        String broken = report("failed", "5.1.1", ours()).replace("Content-Type: message/delivery-status", text);
        assertThat(read(broken)).satisfiesAnyOf(bounce -> assertThat(bounce).isEmpty(), bounce -> assertThat(bounce)
                .contains(new Bounce(REFERENCE, "5.1.1")));
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
