package fr.nouveauxlieux.portal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A brace that is not closed would put all the rules after it within one, where they hold for nothing. */
class StyleSheetsTest {

    private static final Path STYLES = Path.of("src/main/frontend/styles");

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noRuleStandsWithinAnother(Path sheet) throws IOException {
        String rules =
                Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"\n]*\"|'[^'\n]*'", "''");
        int rule = 0;
        int depth = 0;
        int from = 0;
        for (int i = 0; i < rules.length(); i++) {
            char letter = rules.charAt(i);
            if (letter == '{') {
                String selector = rules.substring(from, i).strip();
                assertThat(rule).as("depth at %s", selector).isZero();
                depth++;
                rule = selector.startsWith("@") && !selector.startsWith("@font-face") ? 0 : depth;
            } else if (letter == '}') {
                assertThat(depth)
                        .as("open before the end of %s", rules.substring(from, i))
                        .isPositive();
                depth--;
                rule = 0;
            }
            if (letter == '{' || letter == '}' || letter == ';') {
                from = i + 1;
            }
        }
        assertThat(depth).as("what is left open").isZero();
    }
}
