package fr.nouveauxlieux.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/privacy.md from the register of processing, with {@code -Dnl.documents.update}; else compares. */
class PrivacyDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "privacy.md");

    private static final String BEGINNING =
            """
            # Register of processing

            Written by `PrivacyDocumentTest` from `registry-ejb/src/main/resources/fr/nouveauxlieux/privacy/register.json` and
            the rules of retention (`mvn -pl registry-ejb -am test -Dtest=PrivacyDocumentTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dnl.documents.update`); the build fails where they differ. The portal shows the same register, in French and in
            English, at `/donnees-personnelles`. `PersonalColumnsIT` holds it against every column of the database.

            """;

    @Test
    void theDocumentSaysWhatTheRegisterSays() throws IOException {
        String expected =
                BEGINNING + processings() + "## Rules of retention\n\n" + rules() + "\n## Columns\n\n" + columns();
        if (System.getProperty("nl.documents.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/privacy.md; written anew with -Dnl.documents.update")
                .isEqualTo(expected);
    }

    private static String processings() {
        return ProcessingRegister.get().listProcessings().stream()
                .map(PrivacyDocumentTest::processing)
                .collect(Collectors.joining());
    }

    private static String processing(Processing processing) {
        return "## " + processing.name().english() + " (*" + processing.name().french() + "*)\n\n| | |\n|---|---|\n"
                + row("Code", "`" + processing.code() + "`")
                + row("Purpose", processing.purpose().english())
                + row("Legal basis", processing.legalBasis().english())
                + row("People", processing.people().english())
                + row("Data", processing.data().english())
                + row("Recipients", processing.recipients().english())
                + row("Kept", processing.retention().english())
                + row("Security", processing.security().english())
                + "\n";
    }

    private static String rules() {
        return "Applied every night at 04:10 in Paris; `/agents/conservation` shows beforehand what they would take away.\n\n"
                + "| rule | days | table | what becomes of the rows | rows that are due |\n|---|--:|---|---|---|\n"
                + Features.list(RetentionRules.class).stream()
                        .flatMap(feature -> feature.list().stream())
                        .sorted(Comparator.comparing(RetentionRule::deed).thenComparing(RetentionRule::code))
                        .map(rule -> "| `" + rule.code() + "` | " + rule.age().toDays() + " | `" + rule.table() + "` | "
                                + deed(rule) + " | `" + rule.due() + "` |\n")
                        .collect(Collectors.joining());
    }

    private static String deed(RetentionRule rule) {
        return switch (rule.deed()) {
            case BLANK -> "what is personal of them is taken away";
            case DELETE -> "they are deleted";
            case WARN_PERSON -> "the person is told";
            case ERASE_PERSON -> "the person is erased, in all tables";
        };
    }

    private static String columns() {
        return "| table | columns | processing |\n|---|---|---|\n"
                + ProcessingRegister.get().listTables().entrySet().stream()
                        .flatMap(table -> List.copyOf(new java.util.LinkedHashSet<>(
                                        table.getValue().values()))
                                .stream()
                                .map(code -> "| `" + table.getKey() + "` | " + names(table.getValue(), code) + " | "
                                        + code + " |\n"))
                        .collect(Collectors.joining());
    }

    private static String names(Map<String, String> columns, String code) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(code))
                .map(column -> "`" + column.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String row(String name, String text) {
        return "| " + name + " | " + text + " |\n";
    }
}
