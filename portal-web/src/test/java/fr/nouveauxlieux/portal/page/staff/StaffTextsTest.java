package fr.nouveauxlieux.portal.page.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.configuration.EffectiveSetting.Origin;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.place.ingest.ImportState;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/nouveauxlieux/portal/page/staff");
    private static final Pattern KEY = Pattern.compile("\"(staff\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern NOTICE = Pattern.compile("\"((?:import|message|key|text|wave)-[a-z-]+)\"");

    private final Texts french = Texts.in(Language.FRENCH);

    @Test
    void everyTextThatTheStaffsTablesAskForExists() throws IOException {
        assertThat(french.listKeys()).containsAll(found(KEY));
    }

    @Test
    void everyNoticeHasItsText() throws IOException {
        assertThat(found(NOTICE)).hasSizeGreaterThan(5).allMatch(code -> french.find("notice." + code)
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasAName(Language language) {
        Texts texts = Texts.in(language);
        Stream<String> keys = Stream.of(
                        keys("account-state", AccountState.values()),
                        keys("import-state", ImportState.values()),
                        keys("message-state", MessageState.values()),
                        keys("setting-origin", Origin.values()),
                        keys("language", TextLanguage.values()),
                        Arrays.stream(TextKey.values())
                                .flatMap(key ->
                                        Stream.of("staff.text." + key.code(), "staff.text." + key.code() + ".hint")),
                        Arrays.stream(StaffSection.values()).map(StaffSection::text))
                .flatMap(Function.identity());
        assertThat(keys).allSatisfy(key -> assertThat(texts.get(key)).isNotBlank());
    }

    private static Stream<String> keys(String list, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> "staff." + list + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
