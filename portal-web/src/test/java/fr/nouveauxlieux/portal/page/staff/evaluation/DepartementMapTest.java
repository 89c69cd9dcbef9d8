package fr.nouveauxlieux.portal.page.staff.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementMap.Fill;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DepartementMapTest {

    private static final Territories TERRITORIES = Territories.builtIn();
    private static final DepartementPaths.Drawn PATHS =
            new DepartementPaths(TERRITORIES.outlines(), TERRITORIES.gazetteer()).get();

    private static final Map<Fill, String> MEANINGS =
            Map.of(Fill.FULL, "retenu", Fill.STRIPES, "lauréat", Fill.BLANK, "rien");

    private static DepartementMap map(Map<String, Fill> fills) {
        return DepartementMap.draw(PATHS, "m", "Carte", "Deux", fills, MEANINGS);
    }

    @Test
    void everyDepartementIsDrawn() {
        assertThat(PATHS.pieces())
                .extracting(DepartementPaths.Piece::code)
                .containsAll(TERRITORIES.gazetteer().listTerritories(TerritoryKind.DEPARTEMENT).stream()
                        .map(Territory::code)
                        .toList());
    }

    @Test
    void allThatIsDrawnLiesWithinThePictureAndIsShortEnoughForAPage() {
        Pattern point = Pattern.compile("[ML]([0-9.-]+) ([0-9.-]+)");
        int length = 0;
        for (DepartementPaths.Piece piece : PATHS.pieces()) {
            length += piece.path().length();
            Matcher points = point.matcher(piece.path());
            while (points.find()) {
                assertThat(Double.parseDouble(points.group(1))).isBetween(0.0, (double) DepartementPaths.WIDTH);
                assertThat(Double.parseDouble(points.group(2))).isBetween(0.0, (double) DepartementPaths.HEIGHT);
            }
        }
        assertThat(length).isBetween(20_000, 150_000);
    }

    @Test
    void northIsUpAndEastIsRight() {
        assertThat(first("59").get(1)).isLessThan(first("66").get(1));
        assertThat(first("29").get(0)).isLessThan(first("67").get(0));
    }

    private static List<Double> first(String code) {
        String path = PATHS.pieces().stream()
                .filter(piece -> piece.code().equals(code))
                .findFirst()
                .orElseThrow()
                .path();
        String[] point = path.substring(1, path.indexOf('L')).split(" ");
        return List.of(Double.valueOf(point[0]), Double.valueOf(point[1]));
    }

    @Test
    void aDepartementTellsItsNameAndWhatItHas() {
        assertThat(map(Map.of("59", Fill.FULL)).zones())
                .filteredOn(zone -> zone.fill().equals("full"))
                .singleElement()
                .satisfies(zone -> assertThat(zone.told()).isEqualTo("Nord (59) – retenu"));
    }

    @Test
    void theLegendCountsEachDepartementOnceWhereverItIsDrawn() {
        DepartementMap map = map(Map.of("75", Fill.FULL, "974", Fill.STRIPES, "59", Fill.STRIPES));
        assertThat(map.zones()).filteredOn(zone -> zone.fill().equals("full")).hasSize(2);
        assertThat(map.legend())
                .extracting(DepartementMap.Entry::fill, DepartementMap.Entry::count)
                .containsExactly(tuple("full", 1L), tuple("stripes", 2L), tuple("blank", 106L));
    }
}
