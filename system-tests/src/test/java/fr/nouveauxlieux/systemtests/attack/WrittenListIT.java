package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs after all families, as the last by its name: ends the demonstration, and compares the list of tries with the one that is written down. */
@Attack
class WrittenListIT {

    private static final int FAMILIES = 13;

    @Test
    void whatWasTriedIsWhatIsWrittenDown(World world) throws IOException {
        DemonstrationIT.end(world);
        List<String> families = List.copyOf(Tries.families().keySet());
        Assumptions.assumeTrue(families.size() >= FAMILIES, "only some families ran: " + families);
        Path document = Path.of(System.getProperty("nl.documents"), "attacks.md");
        String tried = Report.document(families);
        if (System.getProperty("nl.documents.update") != null) {
            Files.writeString(document, tried);
        }
        assertThat(Report.shapeOf(Files.readString(document)))
                .as("docs/attacks.md; written anew with -Dnl.documents.update")
                .isEqualTo(Report.shapeOf(tried));
    }
}
