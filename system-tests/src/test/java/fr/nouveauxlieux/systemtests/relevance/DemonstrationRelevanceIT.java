package fr.nouveauxlieux.systemtests.relevance;

import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The made-up places, which are the same on every machine. */
class DemonstrationRelevanceIT {

    private static PortalProcess portal;
    private static Table table;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = PortalProcess.run(folder, Map.of("NL_DEMONSTRATION", "yes", "NL_WEB_RATE_REQUESTS_PER_MINUTE", "0"));
        table = new Table(new ApiClient(portal.site()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest(name = "{0}: the first {1} {2} {3}")
    @CsvFileSource(resources = "made-up-places.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsTypedFindsWhatWasMeant(String typed, int count, Rule rule, String values) {
        table.checkSearch(typed, count, rule, values);
    }

    @ParameterizedTest(name = "{0} suggests {2}")
    @CsvFileSource(resources = "made-up-suggestions.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsBeingTypedIsCompleted(String typed, int count, String label, String detail) {
        table.checkSuggestion(typed, count, label, detail);
    }
}
