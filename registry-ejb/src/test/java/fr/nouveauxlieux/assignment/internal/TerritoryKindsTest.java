package fr.nouveauxlieux.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What départements are like. */
class TerritoryKindsTest {

    private static Commune commune(String code, String departement, int population, DensityClass density) {
        return new Commune(
                new CommuneCode(code),
                code,
                List.of(),
                departement,
                "84",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(population),
                Optional.of(density),
                Optional.empty());
    }

    @Test
    void aDepartementIsLikeWhereMostOfItsPeopleLive() {
        Map<String, TerritoryKind> kinds = TerritoryKinds.read(List.of(
                commune("69123", "69", 500_000, DensityClass.LARGE_CENTRE),
                commune("69001", "69", 1_000, DensityClass.RURAL_VILLAGE),
                commune("15014", "15", 26_000, DensityClass.INTERMEDIATE_CENTRE),
                commune("15001", "15", 30_000, DensityClass.RURAL_DISPERSED),
                commune("01001", "01", 10_000, DensityClass.URBAN_BELT),
                commune("01002", "01", 9_000, DensityClass.RURAL_VILLAGE),
                commune("97411", "974", 150_000, DensityClass.LARGE_CENTRE)));
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "69", TerritoryKind.METROPOLITAN,
                        "15", TerritoryKind.RURAL,
                        "01", TerritoryKind.MIXED,
                        "974", TerritoryKind.OVERSEAS));
    }

    @Test
    void whoIsAwayOnEveryDayIsAbsentBeItInSeveralPieces() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        Absence period = new Absence(first, first.plusDays(9));
        Absence begin = new Absence(first.minusDays(3), first.plusDays(4));
        assertThat(InputsGathering.isAbsent(
                        panelist(begin, new Absence(first.plusDays(5), first.plusDays(20))), period))
                .isTrue();
        assertThat(InputsGathering.isAbsent(
                        panelist(begin, new Absence(first.plusDays(6), first.plusDays(20))), period))
                .isFalse();
        assertThat(InputsGathering.isAbsent(panelist(), period)).isFalse();
    }

    private static Panelist panelist(Absence... absences) {
        return new Panelist(AccountId.draw(), Seat.READER, College.EXPERT, Set.of(), Set.of(), 3, List.of(absences));
    }

    @Test
    void codesOfFormsAndOfTheRegistryAreTheSameFamilies() {
        assertThat(DossierFamilies.normal(List.of("making", "fabriquer", "governance")))
                .containsExactlyInAnyOrder("fabriquer", "governance");
    }
}
