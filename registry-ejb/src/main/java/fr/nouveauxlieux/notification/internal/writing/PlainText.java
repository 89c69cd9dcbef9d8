package fr.nouveauxlieux.notification.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a message as plain text: paragraphs with an empty line between, each address alone on its line. */
final class PlainText {

    private static final String BETWEEN = "\r\n\r\n";

    private PlainText() {}

    static String write(Paragraphs paragraphs, MailTexts texts, Optional<String> unsubscribe) {
        List<String> blocks = new ArrayList<>();
        blocks.add(texts.get("letter.greeting"));
        blocks.addAll(paragraphs.before());
        paragraphs.link().ifPresent(link -> blocks.add(labelled(texts, link.words(), link.address())));
        blocks.addAll(paragraphs.after());
        blocks.add(texts.get("letter.signature"));
        // What programs that read mail know for the beginning of a signature.
        blocks.add("-- \r\n" + texts.get("letter.automatic"));
        unsubscribe.ifPresent(address -> blocks.add(labelled(texts, texts.get("letter.unsubscribe"), address)));
        return String.join(BETWEEN, blocks) + "\r\n";
    }

    private static String labelled(MailTexts texts, String words, String address) {
        return texts.get("letter.labelled").replace("{words}", words) + "\r\n" + address;
    }
}
