package fr.nouveauxlieux.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Views fail only when they are shown: their texts are looked up here instead. */
class ViewTextsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern KEY = Pattern.compile("text\\.(?:get|format)\\('([^']+)'");

    @Test
    void everyTextThatAViewAsksForExists() throws IOException {
        assertThat(Texts.in(Language.FRENCH).listKeys()).containsAll(keysOfViews());
    }

    @Test
    void noViewSetsPunctuationThatDependsOnTheLanguage() throws IOException {
        for (Path view : views()) {
            String shown = Files.readString(view)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("#\\{[^}]*}", "x")
                    .replaceAll("<[^>]*>|&\\w+;", "");
            assertThat(shown.lines().filter(line -> line.matches(".*\\s[:;!?»].*|.*\\w[:;!?].*")))
                    .as(view.toString())
                    .isEmpty();
        }
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(VIEWS.resolve("prose")))
                    .toList();
        }
    }

    private static Set<String> keysOfViews() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).as("keys found in views").hasSizeGreaterThan(50);
        return keys;
    }
}
