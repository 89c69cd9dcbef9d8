package fr.nouveauxlieux.launcher.content;

import fr.nouveauxlieux.launcher.console.Messages;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the terminal's language why an import refused something: the registry keeps reasons in English. One that the
 * bundle {@code fr.nouveauxlieux.launcher.reasons} does not know is said as it is.
 */
final class Reasons {
    private static final String PATTERN = ".pattern";
    private static final String WORDS = ".words";
    private static final Reasons OF_THE_TERMINAL = new Reasons(Messages.language());

    private record Wording(Pattern pattern, String words) {}

    private final List<Wording> wordings;

    Reasons(Locale language) {
        ResourceBundle bundle = Messages.bundle("fr.nouveauxlieux.launcher.reasons", language);
        wordings = bundle.keySet().stream()
                .filter(key -> key.endsWith(PATTERN))
                .sorted()
                .map(key -> new Wording(
                        Pattern.compile(bundle.getString(key), Pattern.DOTALL),
                        bundle.getString(key.substring(0, key.length() - PATTERN.length()) + WORDS)))
                .toList();
    }

    static Reasons ofTheTerminal() {
        return OF_THE_TERMINAL;
    }

    String say(String reason) {
        for (Wording wording : wordings) {
            Matcher matcher = wording.pattern().matcher(reason);
            if (matcher.matches()) {
                return matcher.replaceFirst(wording.words());
            }
        }
        return reason;
    }
}
