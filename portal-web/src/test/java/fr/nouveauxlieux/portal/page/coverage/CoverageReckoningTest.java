package fr.nouveauxlieux.portal.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageReckoningTest {

    private static final Territories TERRITORIES = Territories.builtIn();
    private static final Gazetteer GAZETTEER = TERRITORIES.gazetteer();
    private static final Coordinates RENNES = centreOf("35238");
    private static final Coordinates LYON = centreOf("69123");

    @Test
    void aCommuneIsRemoteWhenTheNearestFranceServicesThatIsNotClosedIsTooFar() {
        Coverage coverage = reckon(List.of(franceServices("a", RENNES, "open"), franceServices("b", LYON, "closed")));

        assertThat(coverage.remote())
                .extracting(far -> far.commune().code().value())
                .contains("69123", "29019", "35288")
                .doesNotContain("35238", "35051");
        assertThat(coverage.remote())
                .filteredOn(far -> !far.commune().departement().startsWith("97"))
                .isNotEmpty()
                .filteredOn(far -> far.metres().isPresent())
                .isNotEmpty()
                .allSatisfy(far -> {
                    double metres = far.metres().orElseThrow();
                    assertThat(metres).isGreaterThan(Reach.metresOfMinutes());
                    assertThat(metres)
                            .isCloseTo(far.commune().centre().orElseThrow().distanceTo(RENNES), within(1.0));
                })
                .isSortedAccordingTo((one, other) -> Double.compare(
                        other.metres().orElseThrow(), one.metres().orElseThrow()));
    }

    @Test
    void whatLiesBeyondAnOceanIsNotTheNearest() {
        Coverage coverage = reckon(List.of(franceServices("a", RENNES, "open")));

        assertThat(coverage.remote())
                .filteredOn(far -> far.commune().departement().equals("974"))
                .isNotEmpty()
                .allSatisfy(far -> assertThat(far.metres()).isEmpty());
    }

    @Test
    void sumsOfDepartementsAreThoseOfTheirRegion() {
        Coverage coverage = reckon(List.of(franceServices("a", RENNES, "open"), fabrique("c", "35238")));

        ZoneFigures brittany = zone(coverage.regions(), "53");
        List<ZoneFigures> parts = coverage.within(
                        GAZETTEER.findTerritory(TerritoryKind.REGION, "53").orElseThrow())
                .departements();
        assertThat(parts).extracting(zone -> zone.territory().code()).containsExactly("22", "29", "35", "56");
        assertThat(brittany.inhabitants())
                .isGreaterThan(3_000_000)
                .isEqualTo(parts.stream().mapToInt(ZoneFigures::inhabitants).sum());
        assertThat(brittany.remoteCommunes())
                .isEqualTo(parts.stream().mapToInt(ZoneFigures::remoteCommunes).sum())
                .isLessThan(brittany.communes());
        assertThat(brittany.franceServices()).isEqualTo(1);
        assertThat(zone(coverage.departements(), "35").fabriques()).isEqualTo(1);
    }

    @Test
    void anArrondissementIsBareUnlessAFabriqueLiesInIt() {
        Coverage none = reckon(List.of());
        Coverage one = reckon(List.of(fabrique("c", "35238")));

        assertThat(none.bare()).hasSize(one.bare().size() + 1);
        assertThat(one.bare()).extracting(bare -> bare.arrondissement().name()).doesNotContain("Rennes");
        assertThat(zone(one.departements(), "35").bareArrondissements())
                .isEqualTo(zone(one.departements(), "35").arrondissements() - 1);
        assertThat(none.bare())
                .allSatisfy(bare -> assertThat(bare.inhabitants()).isPositive());
    }

    @Test
    void withoutAnyFranceServicesEveryCommuneIsRemoteAndNoDistanceIsMadeUp() {
        Coverage coverage = reckon(List.of());

        assertThat(coverage.remote())
                .hasSize(coverage.departements().stream()
                        .mapToInt(ZoneFigures::communes)
                        .sum())
                .hasSizeGreaterThan(5_000)
                .allSatisfy(far -> assertThat(far.metres()).isEmpty());
        assertThat(coverage.remote().size() + coverage.unlocated()).isBetween(34_000, 36_000);
    }

    @Test
    void overseasDepartementsCountAndCollectivitiesDoNot() {
        Coverage coverage = reckon(List.of());

        assertThat(coverage.departements())
                .hasSize(101)
                .extracting(zone -> zone.territory().code())
                .contains("971", "976", "2A")
                .doesNotContain("975", "988");
        assertThat(coverage.regions()).hasSize(18);
    }

    @Test
    void whatIsKnownIsKeptUntilTheIndexChangedAndAMinutePassed() {
        CountingDirectory directory = new CountingDirectory(List.of());
        SteppingClock clock = new SteppingClock();
        CoverageKeeper keeper = new CoverageKeeper(directory, GAZETTEER, TERRITORIES, clock);

        Coverage first = keeper.get();
        clock.step(3600);
        assertThat(keeper.get()).isSameAs(first);
        directory.change();
        assertThat(keeper.get().sequence()).isEqualTo(first.sequence() + 1);
        Coverage second = keeper.get();
        directory.change();
        clock.step(59);
        assertThat(keeper.get()).isSameAs(second);
        clock.step(2);
        assertThat(keeper.get()).isNotSameAs(second);
    }

    private static Coverage reckon(List<PlaceSummary> places) {
        return new CoverageReckoning(new CountingDirectory(places), GAZETTEER, TERRITORIES.arrondissements()).reckon();
    }

    private static ZoneFigures zone(List<ZoneFigures> zones, String code) {
        return zones.stream()
                .filter(zone -> zone.territory().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Coordinates centreOf(String commune) {
        return GAZETTEER
                .findCommune(new CommuneCode(commune))
                .orElseThrow()
                .centre()
                .orElseThrow();
    }

    private static PlaceSummary franceServices(String id, Coordinates point, String status) {
        return place(id, LabelKind.FRANCE_SERVICES, "", "35", status, Optional.of(point));
    }

    private static PlaceSummary fabrique(String id, String commune) {
        return place(id, LabelKind.FABRIQUE_DE_TERRITOIRE, commune, commune.substring(0, 2), "open", Optional.empty());
    }

    private static PlaceSummary place(
            String id,
            LabelKind label,
            String commune,
            String departement,
            String status,
            Optional<Coordinates> point) {
        return new PlaceSummary(
                id,
                "Lieu " + id,
                "",
                "",
                commune,
                "",
                departement,
                List.of(),
                List.of(label.code()),
                status,
                "",
                point,
                Optional.empty(),
                false);
    }

    private static final class SteppingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void step(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
