package fr.nouveauxlieux.notification.internal.bounce;

import fr.nouveauxlieux.notification.Bounce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reports of mail servers for tests. */
final class Reports {

    static final String REFERENCE = "0123456789abcdef0123456789abcdef";

    private Reports() {}

    static String report(String action, String status, String messageId) {
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

    static Optional<Bounce> read(String text) throws IOException {
        return DeliveryReport.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String ours() {
        return "<" + REFERENCE + "@lieux.example>";
    }
}
