package fr.nouveauxlieux.systemtests.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The tries in words: each of them, for whoever runs the tests; by attack, for the documents. */
final class Report {

    private static final String HEAD =
            """
            # The attacks tried

            Written by the attack suite of `system-tests` from its own tries, with `-Dnl.documents.update`; the build fails
            where another list is tried. Each attack is made on what the walk through the pages and the servlets' declarations
            find, so that a page added later is attacked as well; a run leaves every single try in
            `system-tests/target/attack-report.md`. On how many targets each was made, and how often each outcome came, is
            that of the run that wrote this.

            """;

    private Report() {}

    /** Every single try. */
    static void write() throws IOException {
        StringBuilder text = new StringBuilder("# Every try of this run\n");
        Tries.families().forEach((family, attacks) -> {
            text.append("\n## ").append(family).append("\n");
            attacks.forEach((attack, entry) -> {
                text.append("\n### ")
                        .append(attack)
                        .append("\n\nExpected: ")
                        .append(entry.expectation())
                        .append("\n\n");
                entry.outcomes().forEach((on, outcomes) -> text.append("- `")
                        .append(on)
                        .append("`: ")
                        .append(String.join("; ", outcomes))
                        .append('\n'));
            });
        });
        Files.writeString(Path.of(System.getProperty("nl.attack.report")), text);
    }

    /** By attack: what was expected, on what it was made, and what came of it. */
    static String document(List<String> families) {
        StringBuilder text = new StringBuilder(HEAD);
        families.forEach(family -> append(text, family, Tries.families().get(family)));
        return text.toString();
    }

    private static void append(StringBuilder text, String family, Map<String, Tries.Entry> attacks) {
        text.append("## ")
                .append(family)
                .append("\n\n| attack | expected | made on | outcomes |\n| --- | --- | --: | --- |\n");
        attacks.forEach((attack, entry) -> text.append("| ")
                .append(cell(attack))
                .append(" | ")
                .append(cell(entry.expectation()))
                .append(" | ")
                .append(entry.targets().size())
                .append(" | ")
                .append(cell(entry.summary()))
                .append(" |\n"));
        text.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** The document without what differs from run to run. */
    static List<String> shapeOf(String document) {
        return document.lines()
                .map(line -> line.replaceFirst("^(\\| .*? \\| .*? \\|) \\d+ \\| .*", "$1"))
                .toList();
    }
}
