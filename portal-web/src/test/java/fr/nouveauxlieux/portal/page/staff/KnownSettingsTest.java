package fr.nouveauxlieux.portal.page.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.configuration.RegistryKnownSettings;
import fr.nouveauxlieux.configuration.Setting;
import fr.nouveauxlieux.portal.page.staff.setting.PortalKnownSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be set is shown, whoever added it. */
class KnownSettingsTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../registry-ejb/src/main/java"));
    private static final Pattern NAME = Pattern.compile("(?:\"|MPCONFIG=)(nl\\.[a-z.-]*[a-z])(?=[\"}])");

    private final List<Setting> known = Stream.of(new RegistryKnownSettings(), new PortalKnownSettings())
            .flatMap(part -> part.list().stream())
            .toList();

    @Test
    void everySettingThatIsReadIsShown() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher matcher = NAME.matcher(Files.readString(file));
                    while (matcher.find()) {
                        read.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(30);
        assertThat(known.stream().map(Setting::name)).containsAll(read);
    }

    @Test
    void noneIsShownTwice() {
        assertThat(known).extracting(Setting::variable).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNamedAsASecretIsOne() {
        assertThat(known)
                .filteredOn(setting -> setting.name().matches(".*(password|secret|token).*"))
                .isNotEmpty()
                .allMatch(setting -> setting.content() == Setting.Content.SECRET);
    }
}
