package fr.nouveauxlieux.launcher.console;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The language of the terminal: that of NL_LANGUAGE, else English where the session is in English, else French.
 */
public final class TerminalLanguage {
    /** Their values, in the order in which the system heeds them. */
    private static final String[] OF_THE_SESSION = {"LC_ALL", "LC_MESSAGES", "LANG"};

    private TerminalLanguage() {}

    static Locale choose(Map<String, String> environment, Properties properties) {
        String wanted = Stream.of(properties.getProperty("nl.language"), environment.get("NL_LANGUAGE"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .or(() -> ofTheSession(environment))
                .orElse("");
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.UK : Locale.FRANCE;
    }

    private static Optional<String> ofTheSession(Map<String, String> environment) {
        return Stream.of(OF_THE_SESSION)
                .map(environment::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst();
    }
}
