package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.text.PublicTexts;
import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What whoever runs the portal wrote, in the page's language, or in French where nothing was written in it. Plain text,
 * from memory. Empty for nothing.
 */
@Named
@RequestScoped
public class SiteTexts {

    @Inject
    private PublicTexts texts;

    @Inject
    private Visit visit;

    /** A text, and the language that it is in. */
    public record Written(String value, String language) {}

    public Written getNotice() {
        return find(TextKey.NOTICE);
    }

    public Written getContact() {
        return find(TextKey.CONTACT);
    }

    public Written getPublisher() {
        return find(TextKey.PUBLISHER);
    }

    private Written find(TextKey key) {
        TextLanguage language = TextLanguage.find(visit.getLanguage()).orElse(TextLanguage.FR);
        return texts.find(key, language)
                .map(value -> new Written(value, language.code()))
                .or(() -> texts.find(key, TextLanguage.FR).map(value -> new Written(value, TextLanguage.FR.code())))
                .orElseGet(() -> new Written("", ""));
    }
}
