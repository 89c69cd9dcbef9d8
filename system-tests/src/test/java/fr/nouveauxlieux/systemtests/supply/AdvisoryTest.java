package fr.nouveauxlieux.systemtests.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On advisories made up for the purpose. */
class AdvisoryTest {

    private static final String MAVEN =
            """
            {"id": "GHSA-essai-0001", "aliases": ["CVE-2026-0001"], "summary": "made up", "affected": [
              {"package": {"ecosystem": "Maven", "name": "org.exemple:outil"},
               "ranges": [{"type": "ECOSYSTEM", "events": [
                 {"introduced": "2.0"}, {"fixed": "2.10.1"}, {"introduced": "0"}, {"fixed": "1.5"}]}],
               "versions": ["9.9-special"]}]}""";

    private static final String NPM =
            """
            {"id": "GHSA-essai-0002", "affected": [
              {"package": {"ecosystem": "npm", "name": "@exemple/carte"},
               "ranges": [
                 {"type": "GIT", "events": [{"introduced": "0"}]},
                 {"type": "SEMVER", "events": [{"introduced": "1.0.0-beta.2"}, {"last_affected": "1.4.0"}]}]}]}""";

    private static Advisory advisory(String json) {
        try {
            return new Advisory(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, true",
        "1.4.9, true",
        "1.5-SNAPSHOT, true",
        "1.5, false",
        "1.9, false",
        "2.0-rc1, false",
        "2.0, true",
        "2.2, true",
        "2.10.0.Final, true",
        "2.10.1, false",
        "2.11, false",
        "9.9-special, true"
    })
    void rangesOfMavenAreInItsOwnOrder(String version, boolean touched) {
        assertThat(advisory(MAVEN).touches(new PackageUrl("Maven", "org.exemple:outil", version)))
                .isEqualTo(touched);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0-beta.1, false",
        "1.0.0-beta.2, true",
        "1.0.0-beta.11, true",
        "1.0.0-rc.1, true",
        "1.0.0, true",
        "1.4.0+build.7, true",
        "1.4.1, false",
        "1.10.0, false",
        "0.9.9, false"
    })
    void rangesOfNpmAreInSemanticOrder(String version, boolean touched) {
        assertThat(advisory(NPM).touches(new PackageUrl("npm", "@exemple/carte", version)))
                .isEqualTo(touched);
    }

    @Test
    void anotherPackageOrRegistryIsNotTouched() {
        assertThat(advisory(MAVEN).touches(new PackageUrl("Maven", "org.exemple:outils", "2.0")))
                .isFalse();
        assertThat(advisory(MAVEN).touches(new PackageUrl("npm", "org.exemple:outil", "2.0")))
                .isFalse();
    }

    @Test
    void whatWasWithdrawnTouchesNobody() {
        String withdrawn = MAVEN.replace("\"summary\"", "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"summary\"");
        assertThat(advisory(withdrawn).touches(new PackageUrl("Maven", "org.exemple:outil", "2.0")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pkg:maven/org.exemple/outil@1.0?type=jar, Maven, org.exemple:outil, 1.0",
        "pkg:maven/org.exemple/outil@1.0%2Bb, Maven, org.exemple:outil, 1.0+b",
        "pkg:npm/%40exemple/carte@1.2.3, npm, @exemple/carte, 1.2.3",
        "pkg:npm/carte@1.2.3, npm, carte, 1.2.3"
    })
    void packagesAreReadAsBillsOfMaterialsNameThem(String purl, String ecosystem, String name, String version) {
        assertThat(PackageUrl.find(purl)).contains(new PackageUrl(ecosystem, name, version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pkg:deb/debian/curl@7", "org.exemple:outil:1.0"})
    void packagesOfOtherRegistriesAreLeftOut(String purl) {
        assertThat(PackageUrl.find(purl)).isEmpty();
    }

    @Test
    void anAcceptedAdvisoryCountsAgainFromItsDayOn() {
        AcceptedAdvisories accepted =
                new AcceptedAdvisories("# why\nCVE-2026-0001;2026-06-01;we do not read what it reads\n");
        Set<String> names = advisory(MAVEN).names();
        assertThat(accepted.accept(names, LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(accepted.accept(names, LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(accepted.accept(Set.of("CVE-2026-0002"), LocalDate.parse("2026-05-31")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CVE-2026-0001", "CVE-2026-0001;2026-06-01", "CVE-2026-0001;2026-06-01; "})
    void nothingIsAcceptedWithoutAReasonAndADay(String line) {
        assertThatThrownBy(() -> new AcceptedAdvisories(line)).hasMessageContaining("reason");
    }

    @Test
    void aCopyGivesTheAdvisoriesThatNameOurPackagesAndNoOther(@TempDir Path folder) throws IOException {
        write(folder.resolve("Maven").resolve("all.zip"), MAVEN, MAVEN.replace("outil", "autre"));
        write(folder.resolve("npm.zip"), NPM);
        List<String> given = new ArrayList<>();
        new OsvCopy(folder)
                .forEachNaming(
                        List.of(
                                new PackageUrl("Maven", "org.exemple:outil", "1.0"),
                                new PackageUrl("npm", "@exemple/carte", "1.0.0")),
                        advisory -> given.add(advisory.id()));
        assertThat(given).containsExactly("GHSA-essai-0001", "GHSA-essai-0002");
    }

    @Test
    void aCopyThatLacksAnArchiveIsNoCopy(@TempDir Path folder) {
        assertThatThrownBy(() -> new OsvCopy(folder)).hasMessageContaining("Maven/all.zip");
    }

    private static void write(Path archive, String... advisories) throws IOException {
        Files.createDirectories(archive.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < advisories.length; i++) {
                zip.putNextEntry(new ZipEntry("essai-" + i + ".json"));
                zip.write(advisories[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
