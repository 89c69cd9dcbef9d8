package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.kernel.EmailAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator may set of mail; docs/operations.md has the same table.
 *
 * @param server the mail server; none to write messages into the folder instead
 * @param from {@code nl.mail.from}: whom messages come from
 * @param replyTo {@code nl.mail.reply-to}: where answers go; none for messages that nobody reads answers to
 * @param bouncesTo {@code nl.mail.bounces-to}: where mail servers report what they could not deliver
 * @param linksAddress {@code nl.mail.links-address}: scheme and host that links begin with, without a slash at the end
 * @param folder where messages are written without a server, and where reports of mail servers are read
 * @param perMinute {@code nl.mail.per-minute}: the most messages that all nodes send in a minute
 * @param sending {@code nl.mail.sending}: whether this node sends and reads reports; others may
 */
public record MailSettings(
        Optional<Server> server,
        EmailAddress from,
        Optional<EmailAddress> replyTo,
        EmailAddress bouncesTo,
        String linksAddress,
        Path folder,
        int perMinute,
        boolean sending) {

    private static final String UNANSWERABLE = "portail@nouveaux-lieux.invalid";

    /** How the connection is protected. */
    public enum Protection {
        /** Encrypted from the first byte on. */
        TLS,
        /** Encrypted before anything is said; refused where the server cannot. */
        STARTTLS,
        NONE
    }

    /**
     * A mail server.
     *
     * @param timeout for connecting, and for each answer
     */
    public record Server(
            String host,
            int port,
            Protection protection,
            Optional<String> user,
            Optional<String> password,
            Duration timeout) {

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port + " (" + protection + ")";
        }
    }

    public MailSettings {
        URI address = URI.create(linksAddress);
        if (!linksAddress.matches("https?://[^/?#@]+") || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "nl.mail.links-address: expected an address as https://nouveauxlieux.example, was " + linksAddress);
        }
        if (perMinute < 1) {
            throw new IllegalArgumentException("nl.mail.per-minute: expected 1 or more, was " + perMinute);
        }
    }

    /** Where reports of mail servers are delivered to. */
    Path bounceFolder() {
        return folder.resolve("bounces");
    }

    /** @throws IllegalArgumentException naming the property that is wrong or lacks */
    public static MailSettings from(Config config) {
        Optional<Server> server = find(config, "nl.mail.host").map(host -> server(host, config));
        EmailAddress from = findAddress(config, "nl.mail.from").orElseGet(() -> {
            if (server.isPresent()) {
                throw new IllegalArgumentException("nl.mail.from: needed with nl.mail.host");
            }
            return new EmailAddress(UNANSWERABLE);
        });
        String links = find(config, "nl.mail.links-address")
                .or(() -> find(config, "nl.web.public-address"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "nl.mail.links-address: needed, for messages hold links; or set nl.web.public-address"));
        return new MailSettings(
                server,
                from,
                findAddress(config, "nl.mail.reply-to"),
                findAddress(config, "nl.mail.bounces-to").orElse(from),
                links.replaceAll("/+$", ""),
                find(config, "nl.mail.dir")
                        .map(Path::of)
                        .orElseGet(() -> Path.of(config.getValue("nl.data.dir", String.class), "mail")),
                number(config, "nl.mail.per-minute", 120),
                config.getOptionalValue("nl.mail.sending", Boolean.class).orElse(true));
    }

    private static Server server(String host, Config config) {
        Protection protection = protection(find(config, "nl.mail.protection").orElse("starttls"));
        Optional<String> user = find(config, "nl.mail.user");
        Optional<String> password = find(config, "nl.mail.password");
        if (user.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("nl.mail.user and nl.mail.password: expected both or neither");
        }
        int seconds = number(config, "nl.mail.timeout-seconds", 20);
        if (seconds < 1 || seconds > 60) {
            throw new IllegalArgumentException("nl.mail.timeout-seconds: expected 1 to 60, was " + seconds);
        }
        return new Server(
                host,
                number(config, "nl.mail.port", protection == Protection.TLS ? 465 : 587),
                protection,
                user,
                password,
                Duration.ofSeconds(seconds));
    }

    private static Protection protection(String text) {
        return switch (text) {
            case "tls" -> Protection.TLS;
            case "starttls" -> Protection.STARTTLS;
            case "none" -> Protection.NONE;
            default ->
                throw new IllegalArgumentException("nl.mail.protection: expected starttls, tls or none, was " + text);
        };
    }

    private static Optional<EmailAddress> findAddress(Config config, String property) {
        return find(config, property).map(text -> EmailAddress.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        property + ": expected an e-mail address alone, as portail@example.fr")));
    }

    private static int number(Config config, String property, int otherwise) {
        return find(config, property)
                .map(text -> {
                    try {
                        return Integer.valueOf(text);
                    } catch (NumberFormatException e) {
                        throw new IllegalArgumentException(property + ": expected a number, was " + text, e);
                    }
                })
                .orElse(otherwise);
    }

    private static Optional<String> find(Config config, String property) {
        return config.getOptionalValue(property, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
