package fr.nouveauxlieux.systemtests.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The distribution itself, as the build left it. */
class KnownVulnerabilitiesIT {

    private static List<PackageUrl> packages() throws IOException {
        return BillOfMaterials.read(Path.of(System.getProperty("nl.distribution"), "sbom.json"));
    }

    @Test
    void theBillOfMaterialsHoldsTheLibrariesTheServersAndTheFrontEnds() throws IOException {
        assertThat(packages())
                .extracting(PackageUrl::name)
                .contains(
                        "org.apache.lucene:lucene-core",
                        "org.flywaydb:flyway-core",
                        "org.postgresql:postgresql",
                        "org.eclipse.parsson:parsson",
                        "maplibre-gl",
                        "@gouvfr/dsfr")
                .doesNotContain("org.junit.jupiter:junit-jupiter", "com.microsoft.playwright:playwright");
    }

    @Test
    void nothingThatTheDistributionHoldsHasAKnownVulnerability() throws IOException {
        String folder = System.getenv("NL_OSV_DIR");
        assumeTrue(
                folder != null && !folder.isBlank(),
                "SKIPPED: NL_OSV_DIR does not tell where a copy of the OSV database lies;"
                        + " known vulnerabilities were not looked for");
        List<PackageUrl> packages = packages();
        AcceptedAdvisories accepted = AcceptedAdvisories.ofTheProject();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Set<String> found = new TreeSet<>();
        new OsvCopy(Path.of(folder)).forEachNaming(packages, advisory -> packages.stream()
                .filter(advisory::touches)
                .filter(touched -> !accepted.accept(advisory.names(), today))
                .forEach(touched -> found.add(touched + ": " + advisory.names() + " " + advisory.summary())));
        assertThat(found).as("packages with known vulnerabilities").isEmpty();
    }
}
