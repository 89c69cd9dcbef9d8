package fr.nouveauxlieux.launcher.configuration;

import fr.nouveauxlieux.launcher.LaunchException;
import fr.nouveauxlieux.launcher.console.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Raw settings by the name of their environment variable. A Java system property of the same name in lower case with
 * dots ({@code NL_DB_URL} is {@code nl.db.url}) wins over the variable, as in MicroProfile Config, so that the launcher
 * and the application read alike. An empty value counts as absent.
 */
final class Settings {
    private final Map<String, String> environment;
    private final Properties properties;

    Settings(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    Optional<String> find(String variable) {
        return present(properties.getProperty(propertyOf(variable))).or(() -> present(environment.get(variable)));
    }

    int integer(String variable, int byDefault, int least, int most) {
        Optional<String> text = find(variable);
        if (text.isEmpty()) {
            return byDefault;
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with what was expected.
        }
        throw new LaunchException(Messages.text("configuration.integer", variable, least, most, text.get()));
    }

    boolean yesOrNo(String variable, boolean byDefault) {
        Optional<String> text = find(variable);
        if (text.isEmpty()) {
            return byDefault;
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "yes", "oui", "true" -> true;
            case "no", "non", "false" -> false;
            default -> throw new LaunchException(Messages.text("configuration.yesOrNo", variable, text.get()));
        };
    }

    private static String propertyOf(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Optional<String> present(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
