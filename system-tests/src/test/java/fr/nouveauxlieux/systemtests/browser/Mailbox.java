package fr.nouveauxlieux.systemtests.browser;

import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that a portal without a mail server has written into its folder. */
public final class Mailbox {

    private final Path folder;

    public Mailbox(Path dataFolder) {
        this.folder = dataFolder.resolve("mail");
    }

    /** The latest link to a page that was sent to an address, from its path on, once it has been sent. */
    public String awaitLink(String address, String path) {
        Await.until(
                "a mail with a link to " + path, () -> findLink(address, path).isPresent());
        return findLink(address, path).orElseThrow();
    }

    /** Waits for a mail to that address that holds a text. */
    public void awaitMail(String address, String text) {
        Await.until("a mail with " + text, () -> listTo(address).stream().anyMatch(mail -> mail.contains(text)));
    }

    private Optional<String> findLink(String address, String path) {
        Pattern link = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(path) + "\\?lien=[A-Za-z0-9_-]{43})");
        return listTo(address).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later);
    }

    /** Their texts, the earliest first. */
    private List<String> listTo(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .filter(mail -> mail.contains("To: " + address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the quoted-printable coding, what may stand inside a link. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII)
                    .replaceAll("=\r?\n", "")
                    .replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
