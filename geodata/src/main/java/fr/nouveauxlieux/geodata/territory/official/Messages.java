package fr.nouveauxlieux.geodata.territory.official;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that this package shows to people. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            Locale.FRENCH,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    static String format(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.FRENCH).format(arguments);
    }
}
