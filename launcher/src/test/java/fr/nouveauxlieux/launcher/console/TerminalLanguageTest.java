package fr.nouveauxlieux.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalLanguageTest {
    private static final String MESSAGES = "fr.nouveauxlieux.launcher.messages";

    @Test
    void frenchUnlessTheSessionIsInEnglish() {
        assertThat(choose(Map.of())).isEqualTo(Locale.FRANCE);
        assertThat(choose(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.FRANCE);
        assertThat(choose(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Locale.FRANCE);
        assertThat(choose(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.UK);
        assertThat(choose(Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "en_GB"))).isEqualTo(Locale.UK);
    }

    @Test
    void whatIsAskedForWinsOverTheSession() {
        assertThat(choose(Map.of("LANG", "en_US.UTF-8", "NL_LANGUAGE", "fr"))).isEqualTo(Locale.FRANCE);
        assertThat(choose(Map.of("LANG", "fr_FR.UTF-8", "NL_LANGUAGE", "en"))).isEqualTo(Locale.UK);
        Properties properties = new Properties();
        properties.setProperty("nl.language", "en");
        assertThat(TerminalLanguage.choose(Map.of("NL_LANGUAGE", "fr"), properties))
                .isEqualTo(Locale.UK);
    }

    @Test
    void everyMessageIsInBothLanguagesWithTheSameValues() throws IOException {
        Properties french = read("messages.properties");
        Properties english = read("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(valuesIn(english.getProperty(key))).as(key).isEqualTo(valuesIn(french.getProperty(key)));
        }
        assertThat(Messages.bundle(MESSAGES, Locale.UK).getString("launch.stopped"))
                .isEqualTo("Stopped.");
        assertThat(Messages.bundle(MESSAGES, Locale.FRANCE).getString("launch.stopped"))
                .isEqualTo("Arrêté.");
    }

    private static Properties read(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/fr/nouveauxlieux/launcher/" + file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> valuesIn(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Locale choose(Map<String, String> environment) {
        return TerminalLanguage.choose(environment, new Properties());
    }
}
