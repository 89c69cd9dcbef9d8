package fr.nouveauxlieux.launcher.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the terminal, from the bundle {@code fr.nouveauxlieux.launcher.messages}. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("fr.nouveauxlieux.launcher.messages");

    private Messages() {}

    /** Whole numbers are written plainly when given as text: a port has no thousands separator. */
    public static String text(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Integer ? values[i].toString() : values[i];
        }
        return new MessageFormat(BUNDLE.getString(key), Locale.FRANCE).format(plain);
    }
}
