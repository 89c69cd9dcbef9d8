package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message to one person, before it is written out.
 *
 * @param template its code, as {@code account.verify-address}; says too whether one may unsubscribe from it
 * @param to the address
 * @param account of the recipient, where there is one
 * @param language {@code fr} or {@code en}
 * @param values what the template's text needs, by name; addresses of pages begin with a slash
 * @param event what it is sent for, once and no more: {@code verify-address:3f…}
 */
public record Message(
        String template,
        EmailAddress to,
        Optional<AccountId> account,
        String language,
        Map<String, String> values,
        String event) {

    private static final Pattern TEMPLATE = Pattern.compile("[a-z-]+(\\.[a-z-]+)+");
    private static final Pattern LANGUAGE = Pattern.compile("fr|en");

    public Message {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(account, "account");
        values = Map.copyOf(values);
        require(TEMPLATE, "the code of a template, as account.verify-address", template);
        require(LANGUAGE, "fr or en", language);
        if (event == null || event.isBlank() || event.length() > 200) {
            throw new IllegalArgumentException("expected the event that the message is sent for");
        }
    }

    private static void require(Pattern shape, String expected, String text) {
        if (text == null || !shape.matcher(text).matches()) {
            throw new IllegalArgumentException("expected " + expected + ", was " + text);
        }
    }
}
