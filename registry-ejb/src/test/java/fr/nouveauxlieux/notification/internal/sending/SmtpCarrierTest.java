package fr.nouveauxlieux.notification.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.nouveauxlieux.notification.internal.sending.MailFailure.Meaning;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpCarrierTest {

    private static final Runnable NOTHING = () -> {};

    private static MailFailure failureOf(int port, Runnable beforeContent) {
        SmtpCarrier carrier = new SmtpCarrier(Parcels.toServer(port, Optional.empty()));
        return catchThrowableOfType(MailFailure.class, () -> carrier.carry(Parcels.verification(), beforeContent));
    }

    private static MailFailure failureWith(Map<String, String> answers) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(answers)) {
            return failureOf(server.port(), NOTHING);
        }
    }

    @Test
    void aMessageArrivesWithItsHeadersAndBothItsTexts() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("portail", "portail-password");
        server.start();
        try {
            new SmtpCarrier(Parcels.toServer(server.getSmtp().getPort(), Optional.of("portail")))
                    .carry(Parcels.newSignIn(), NOTHING);
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getMessageID()).isEqualTo("<" + Parcels.REFERENCE + "@lieux.example>");
            assertThat(message.getHeader("From", null)).isEqualTo("Nouveaux Lieux <portail@lieux.example>");
            assertThat(message.getHeader("To", null)).isEqualTo("camille@example.fr");
            assertThat(message.getHeader("Reply-To", null)).isEqualTo("aide@lieux.example");
            assertThat(message.getHeader("Return-Path", null)).contains("retours@lieux.example");
            assertThat(message.getSentDate().toInstant())
                    .isEqualTo(Parcels.POSTED.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
            assertThat(message.getSubject()).isEqualTo("Nouvelle connexion à votre compte");
            assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(message.getHeader("Content-Language", null)).isEqualTo("fr");
            assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<https://lieux.example/fin?jeton=y>");
            assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=utf-8");
            assertThat((String) parts.getBodyPart(0).getContent()).contains("réseau", "192.0.2.0/24");
            assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=utf-8");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatIsMandatoryOffersNoUnsubscription() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of())) {
            new SmtpCarrier(Parcels.toServer(server.port(), Optional.empty())).carry(Parcels.verification(), NOTHING);
            assertThat(server.texts()).singleElement().asString().doesNotContain("List-Unsubscribe");
        }
    }

    @Test
    void aMessageThatIsHandedOverAgainHasTheSameIdentifierAndDate() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of())) {
            SmtpCarrier carrier = new SmtpCarrier(Parcels.toServer(server.port(), Optional.empty()));
            carrier.carry(Parcels.verification(), NOTHING);
            carrier.carry(Parcels.verification(), NOTHING);
            List<String> texts = server.texts();
            assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text)
                    .contains("Message-ID: <" + Parcels.REFERENCE + "@lieux.example>", "Date: "));
            assertThat(dateOf(texts.get(0))).isEqualTo(dateOf(texts.get(1)));
        }
    }

    private static String dateOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith("Date: "))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 camille@example.fr unknown, NO_SUCH_MAILBOX, 550 5.1.1",
        "RCPT, 554 5.7.1 relaying denied, LATER, 554 5.7.1",
        "RCPT, 550 unknown, NEVER, 550",
        "RCPT, 450 4.2.1 greylisted, LATER, 450 4.2.1",
        "MAIL, 550 5.1.8 bad sender, LATER, 550 5.1.8",
        "DATA, 451 4.3.0 not now, LATER, 451 4.3.0",
        "., 554 5.6.0 content refused, NEVER, 554 5.6.0",
        "., 554 5.7.1 looks like spam, LATER, 554 5.7.1",
        "., 452 4.3.1 disk full, LATER, 452 4.3.1",
    })
    void whatTheServerAnswersDecides(String command, String answer, Meaning meaning, String codes) throws IOException {
        MailFailure failure = failureWith(Map.of(command, answer));
        assertThat(failure.meaning()).isEqualTo(meaning);
        assertThat(failure.getMessage()).endsWith(codes).doesNotContain("@");
    }

    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(failureOf(port, NOTHING).meaning()).isEqualTo(Meaning.SERVER_AWAY);
    }

    @Test
    void aConnectionLostBeforeTheTextIsNoDoubt() throws IOException {
        assertThat(failureWith(Map.of("DATA", "")).meaning()).isEqualTo(Meaning.LATER);
    }

    @Test
    void aConnectionLostAfterTheTextIsADoubt() throws IOException {
        assertThat(failureWith(Map.of(".", "")).meaning()).isEqualTo(Meaning.DOUBTFUL);
    }

    @Test
    void theTextIsAnnouncedOnceAndOnlyWhenTheServerIsReadyForIt() throws IOException {
        AtomicInteger announced = new AtomicInteger();
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of("RCPT", "450 later"))) {
            failureOf(server.port(), announced::incrementAndGet);
        }
        assertThat(announced).hasValue(0);
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of())) {
            assertThat(failureOf(server.port(), announced::incrementAndGet)).isNull();
        }
        assertThat(announced).hasValue(1);
    }

    @Test
    void whereTheHandingOverIsForbiddenTheServerGetsNoWholeMessage() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of())) {
            MailFailure failure = failureOf(server.port(), () -> {
                throw new IllegalStateException("another node has it");
            });
            assertThat(failure.meaning()).isEqualTo(Meaning.LATER);
            assertThat(failure).hasRootCauseMessage("another node has it");
            assertThat(server.texts()).isEmpty();
        }
    }
}
