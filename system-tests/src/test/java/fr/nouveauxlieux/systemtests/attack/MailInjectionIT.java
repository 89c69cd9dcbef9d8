package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers, recipients and markup in what ends up in messages: looked at in the messages that were written. */
@Attack
class MailInjectionIT {

    private static final String FAMILY = "Header injection in mail";
    private static final List<String> PAYLOADS = List.of(
            "A\r\nBcc: victime@mechant.example",
            "A\nBcc: victime@mechant.example",
            "A\rBcc: victime@mechant.example",
            "A\u2028Bcc: victime@mechant.example",
            "A\u0085Bcc: victime@mechant.example",
            "A%0d%0aBcc: victime@mechant.example",
            "=?utf-8?q?A=0D=0ABcc:_victime@mechant.example?=",
            "<a href=\"https://mechant.example\">Cliquez</a>",
            "\"<victime@mechant.example>, B",
            "{link}#{link}${link}");

    @Test
    void namesPutNothingIntoMessages(World world) {
        Person person = world.join("Courriel", "Injection");
        person.browser()
                .submit(
                        "/compte/organisations/ajouter",
                        Map.of("number", "W751234888", "named", "oui", "name", "Courriel"));
        String organisation = world.organisationOf(person);
        try (Round round = Tries.round(
                FAMILY,
                "in names of people and organisations that an invitation repeats",
                "one recipient, our own subject, no markup; or refused")) {
            for (int i = 0; i < PAYLOADS.size(); i++) {
                String payload = PAYLOADS.get(i);
                Answer named = person.browser()
                        .submit(
                                "/compte/profil",
                                Map.of("given", payload, "family", payload, "language", i % 2 == 0 ? "fr" : "en"));
                Answer renamed = person.browser().submit(organisation, Map.of("action", "rename", "name", payload));
                String invited = "mail" + i + "@example.fr";
                person.browser().submit(organisation, Map.of("action", "invite", "email", invited, "role", "MEMBER"));
                String mail = awaitMail(world, invited);
                round.on(
                        "payload " + (i + 1),
                        "names " + named.status() + ", " + renamed.status() + "; one recipient",
                        isClean(mail, invited));
            }
        }
    }

    private static boolean isClean(String mail, String recipient) {
        String head = mail.substring(0, mail.replace("\r\n", "\n").indexOf("\n\n") + 1);
        long recipients =
                head.lines().filter(line -> line.matches("(?i)(to|cc|bcc):.*")).count();
        return recipients == 1
                && head.contains("To: " + recipient)
                && !head.toLowerCase(java.util.Locale.ROOT).contains("\nbcc:")
                && !mail.replaceAll("=\r?\n", "").replace("=3D", "=").contains("<a href=\"https://mechant.example");
    }

    private static String awaitMail(World world, String recipient) {
        Await.until("a message to " + recipient, () -> !mails(world, recipient).isEmpty());
        return mails(world, recipient).get(0);
    }

    private static List<String> mails(World world, String recipient) {
        try (Stream<Path> files =
                java.nio.file.Files.list(world.portal().dataFolder().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MailInjectionIT::read)
                    .filter(mail -> mail.contains("To: " + recipient))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void addressesHoldOneRecipientOnly(World world) {
        long before = world.database().count("select count(*) from outbox_message");
        try (Round round = Tries.round(FAMILY, "in addresses of mail", "refused, no message")) {
            for (String address : List.of(
                    "a@example.fr\r\nBcc: b@mechant.example",
                    "a@example.fr\nb@mechant.example",
                    "a@example.fr,b@mechant.example",
                    "a@example.fr;b@mechant.example",
                    "\"a\r\nBcc: b\"@example.fr",
                    "<a@example.fr>",
                    "A <a@example.fr>",
                    "a@example.fr%0aBcc:b@mechant.example",
                    "a@[127.0.0.1]",
                    "a@localhost\u0000.fr",
                    "a@b@example.fr",
                    "../../a@example.fr/..",
                    "a@" + "x".repeat(300) + ".fr")) {
                for (String page : List.of("/inscription", "/mot-de-passe")) {
                    Answer answer = world.newcomer()
                            .submit(
                                    page,
                                    Map.of(
                                            "email",
                                            address,
                                            "given",
                                            "A",
                                            "family",
                                            "B",
                                            "passphrase",
                                            Person.PASSPHRASE));
                    round.on(
                            page + " "
                                    + address.replace("\r", "\\r")
                                            .replace("\n", "\\n")
                                            .replace("\u0000", "\\0")
                                            .replaceAll("x{300}", "x…"),
                            answer,
                            answer.status() == 422);
                }
            }
            long after = world.database().count("select count(*) from outbox_message");
            round.on(
                    "the outbox afterwards",
                    after == before ? "nothing" : (after - before) + " messages",
                    after == before);
        }
        assertThat(world.mailbox()).isNotNull();
    }

    @Test
    void messagesAreWrittenWithinTheirFolderOnly(World world) throws IOException {
        try (Stream<Path> files =
                        java.nio.file.Files.list(world.portal().dataFolder().resolve("mail"));
                Round round = Tries.round(
                        FAMILY, "names of the files that messages are written to", "none that anyone chose")) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            boolean chosen = names.stream().anyMatch(name -> name.contains("@") || name.contains("mechant"));
            round.on("the folder of mail", chosen ? "chosen" : "drawn by the portal", !chosen && !names.isEmpty());
        }
    }
}
