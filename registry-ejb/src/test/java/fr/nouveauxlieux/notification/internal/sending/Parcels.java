package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.internal.writing.LetterWriter;
import fr.nouveauxlieux.notification.internal.writing.Template;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Messages and settings for tests. */
final class Parcels {

    static final String REFERENCE = "0123456789abcdef0123456789abcdef";
    static final String LINKS = "https://lieux.example";
    static final Instant POSTED = Instant.parse("2026-08-03T12:30:00.250Z");

    private static final Path NOWHERE = Path.of("nowhere");

    private Parcels() {}

    static Parcel verification() {
        return parcel(Template.VERIFY_ADDRESS, Map.of("link", "/a?jeton=x", "until", "2026-08-04T12:30:00Z"));
    }

    static Parcel newSignIn() {
        return parcel(
                Template.NEW_SIGN_IN,
                Map.of("link", "/compte", "at", "2026-08-03T12:29:00Z", "origin", "192.0.2.0/24"));
    }

    private static Parcel parcel(Template template, Map<String, String> values) {
        Optional<String> unsubscribe = template.isOptional() ? Optional.of("/fin?jeton=y") : Optional.empty();
        return new Parcel(
                REFERENCE,
                new EmailAddress("camille@example.fr"),
                new LetterWriter(LINKS).write(template, "fr", values, unsubscribe),
                POSTED);
    }

    static MailSettings toServer(int port, Optional<String> user) {
        return settings(
                Optional.of(new MailSettings.Server(
                        "127.0.0.1",
                        port,
                        MailSettings.Protection.NONE,
                        user,
                        user.map(name -> name + "-password"),
                        Duration.ofSeconds(2))),
                NOWHERE);
    }

    static MailSettings toFolder(Path folder) {
        return settings(Optional.empty(), folder);
    }

    private static MailSettings settings(Optional<MailSettings.Server> server, Path folder) {
        return new MailSettings(
                server,
                new EmailAddress("portail@lieux.example"),
                Optional.of(new EmailAddress("aide@lieux.example")),
                new EmailAddress("retours@lieux.example"),
                LINKS,
                folder,
                100,
                true);
    }
}
