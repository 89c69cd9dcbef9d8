package fr.nouveauxlieux.notification.internal.writing;

import java.util.Map;
import java.util.Optional;

/** Writes messages out, in plain text and in HTML from the same texts. */
public final class LetterWriter {

    private final String linksAddress;

    /** @param linksAddress what addresses of pages begin with, without a slash at the end */
    public LetterWriter(String linksAddress) {
        this.linksAddress = linksAddress;
    }

    /**
     * @param language {@code fr} or {@code en}
     * @param values as {@link Template#require} wants them
     * @param unsubscribePath the page that ends messages of this kind, where the template is optional
     */
    public Letter write(
            Template template, String language, Map<String, String> values, Optional<String> unsubscribePath) {
        template.require(values);
        MailTexts texts = MailTexts.in(language);
        String subject = texts.get(template.code() + ".subject");
        Paragraphs paragraphs = Paragraphs.of(template, texts, values, linksAddress);
        Optional<String> unsubscribe = unsubscribePath.map(linksAddress::concat);
        return new Letter(
                language,
                texts.get("letter.portal"),
                subject,
                PlainText.write(paragraphs, texts, unsubscribe),
                HtmlText.write(subject, paragraphs, texts, unsubscribe),
                unsubscribe);
    }
}
