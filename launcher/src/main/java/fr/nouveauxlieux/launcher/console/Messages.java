package fr.nouveauxlieux.launcher.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the terminal, from the bundle {@code fr.nouveauxlieux.launcher.messages}: French, or English. */
public final class Messages {
    private static final Locale LANGUAGE = TerminalLanguage.choose(System.getenv(), System.getProperties());
    private static final ResourceBundle BUNDLE = bundle("fr.nouveauxlieux.launcher.messages", LANGUAGE);

    private Messages() {}

    /** In this language or the bundle's own: never in the system's. */
    public static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public static Locale language() {
        return LANGUAGE;
    }

    /** Whole numbers are written plainly when given as text: a port has no thousands separator. */
    public static String text(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Integer ? values[i].toString() : values[i];
        }
        return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(plain);
    }
}
