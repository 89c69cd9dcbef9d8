package fr.nouveauxlieux.support.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.CriterionKind;
import fr.nouveauxlieux.support.JudgedCriterion;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.ProjectPlace;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.Standing;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Project NOTHING_TOLD = new Project(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Scheme builtIn(String code) {
        return BuiltInSchemes.listAll().stream()
                .filter(scheme -> scheme.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ProjectPlace place(
            String code, DensityClass density, Optional<String> metropolis, Optional<Boolean> neighbourhoods) {
        Commune commune = new Commune(
                new CommuneCode(code),
                "Ici",
                List.of(),
                code.substring(0, 2),
                "53",
                Optional.of("200000000"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(density),
                Optional.empty());
        return new ProjectPlace(commune, Optional.of(density), metropolis, true, neighbourhoods);
    }

    private static Project running(ProjectPlace place, Optional<Boolean> inNeighbourhood) {
        return new Project(
                Optional.of(place),
                inNeighbourhood,
                Set.of(PlaceType.FABLAB),
                Set.of(SupportForm.SEED),
                Optional.of(Carrier.ASSOCIATION),
                Optional.of(Stage.RUNNING),
                Optional.of(Money.ofEuros(100_000)));
    }

    private static Standing standing(JudgedScheme judged, CriterionKind kind) {
        return judged.criteria().stream()
                .filter(one -> one.kind() == kind)
                .map(JudgedCriterion::standing)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFabriqueFitsOutsideMetropolisesOrInAPriorityNeighbourhoodAndNotElsewhere() {
        Scheme fabrique = builtIn("fabriques-de-territoire");
        ProjectPlace village = place("56001", DensityClass.RURAL_VILLAGE, Optional.empty(), Optional.of(false));
        ProjectPlace city =
                place("35238", DensityClass.LARGE_CENTRE, Optional.of("Rennes Métropole"), Optional.of(true));

        assertThat(Matching.judge(fabrique, running(village, Optional.empty())).verdict())
                .isEqualTo(Verdict.FITS);
        assertThat(Matching.judge(fabrique, running(city, Optional.of(true))).verdict())
                .isEqualTo(Verdict.FITS);
        assertThat(Matching.judge(fabrique, running(city, Optional.empty())).verdict())
                .isEqualTo(Verdict.MAY_FIT);
        assertThat(Matching.judge(fabrique, running(city, Optional.of(false))).verdict())
                .isEqualTo(Verdict.DOES_NOT_FIT);
    }

    @Test
    void theBonusOfNumeriquesIsForPriorityNeighbourhoodsAlone() {
        ProjectPlace village = place("56001", DensityClass.RURAL_VILLAGE, Optional.empty(), Optional.of(false));

        JudgedScheme judged = Matching.judge(builtIn("fabriques-numeriques"), running(village, Optional.of(true)));

        assertThat(judged.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(standing(judged, CriterionKind.AREA)).isEqualTo(Standing.NOT_MET);
        assertThat(standing(judged, CriterionKind.TYPE)).isEqualTo(Standing.MET);
    }

    @Test
    void ruralPlacesAreToldByTheDensityOfTheirCommune() {
        Scheme rural = builtIn("lieux-ruraux");
        ProjectPlace town = place("35238", DensityClass.SMALL_TOWN, Optional.empty(), Optional.empty());

        assertThat(standing(Matching.judge(rural, running(town, Optional.empty())), CriterionKind.AREA))
                .isEqualTo(Standing.NOT_MET);
        assertThat(standing(Matching.judge(rural, NOTHING_TOLD), CriterionKind.AREA))
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whatASchemeDoesNotGiveIsNotLookedForInVain() {
        ProjectPlace village = place("56001", DensityClass.RURAL_VILLAGE, Optional.empty(), Optional.of(false));

        JudgedScheme judged = Matching.judge(builtIn("lieux-ruraux"), running(village, Optional.empty()));

        assertThat(standing(judged, CriterionKind.NEED)).isEqualTo(Standing.NOT_MET);
        assertThat(judged.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
    }

    @Test
    void anAmountBelowTheLeastIsNotEnough() {
        Project small = new Project(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.ofEuros(74_999)));

        assertThat(standing(Matching.judge(builtIn("fabriques-de-territoire"), small), CriterionKind.AMOUNT))
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void whereNothingIsToldNothingSpeaksAgainstAnyScheme() {
        assertThat(BuiltInSchemes.listAll()).allSatisfy(scheme -> assertThat(
                        Matching.judge(scheme, NOTHING_TOLD).verdict())
                .isNotEqualTo(Verdict.DOES_NOT_FIT));
    }

    @Test
    void overseasIsToldByTheCodeOfTheCommune() {
        ProjectPlace island = place("97411", DensityClass.SMALL_TOWN, Optional.empty(), Optional.empty());

        assertThat(Matching.stand(Area.OVERSEAS, running(island, Optional.empty())))
                .isEqualTo(Standing.MET);
    }
}
