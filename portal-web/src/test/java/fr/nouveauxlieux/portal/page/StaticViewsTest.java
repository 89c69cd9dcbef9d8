package fr.nouveauxlieux.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content policy forbids browsers to run is not written in the first place. */
class StaticViewsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("<style\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
            Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            // What Faces writes for these is script in the page.
            Pattern.compile("<f:ajax\\b|<h:command|<h:outputScript\\b"),
            // A script without an address, but for data, which browsers do not run.
            Pattern.compile("<script(?![^>]*\\b(?:src=|type=\"application/(?:ld\\+)?json\"))[^>]*>"));

    /** By name, so that a view that is added is looked at without anybody thinking of it. */
    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreViewsToLookAt() throws IOException {
        assertThat(views()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewHoldsNeitherScriptNorStyleNorHandler(Path view) throws IOException {
        String content = Files.readString(view);
        for (Pattern forbidden : FORBIDDEN) {
            Matcher matcher = forbidden.matcher(content);
            assertThat(matcher.find())
                    .as(() -> view + " holds " + matcher.group())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">",
                "<a onclick=\"x()\">",
                "<script>alert(1)</script>",
                "<script type=\"module\">",
                "<style>",
                "<a href=\"javascript:x\">",
                "<h:commandButton/>"
            })
    void whatIsForbiddenIsRecognised(String markup) {
        assertThat(FORBIDDEN).anyMatch(forbidden -> forbidden.matcher(markup).find());
    }
}
