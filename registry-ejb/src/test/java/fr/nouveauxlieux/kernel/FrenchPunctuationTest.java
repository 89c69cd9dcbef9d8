package fr.nouveauxlieux.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to people in French, in letters, receipts and calls: no line begins with a colon or a question mark. */
class FrenchPunctuationTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** English takes no space there either: files with both languages are read whole. */
    private static final Pattern BREAKABLE = Pattern.compile(" [:;!?»]|« ");

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties")
                            || file.startsWith(RESOURCES.resolve("calls"))
                                    && file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals("search-words.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spacesThatBelongToAMarkDoNotBreak(Path file) throws IOException {
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .filter(line -> BREAKABLE.matcher(line).find()))
                .isEmpty();
    }
}
