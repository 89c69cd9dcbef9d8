package fr.nouveauxlieux.geodata.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class TerritoryOutlinesTest {

    private static final TerritoryOutlines OUTLINES = Territories.builtIn().outlines();

    @Test
    void everyDepartementHasAValidOutline() {
        List<TerritoryOutline> departements = OUTLINES.listDepartements();
        assertThat(departements)
                .extracting(TerritoryOutline::code)
                .contains("01", "2A", "2B", "75", "971", "972", "973", "974", "976", "975", "988")
                .hasSizeGreaterThanOrEqualTo(101)
                .isSorted();
        assertThat(departements).allMatch(outline -> outline.geometry().isValid());
    }

    @Test
    void regionsAreMergedFromTheirDepartementsWithoutInnerBorders() {
        List<TerritoryOutline> regions = OUTLINES.listRegions();
        assertThat(regions).hasSizeGreaterThanOrEqualTo(18).allMatch(r -> r.geometry()
                .isValid());
        TerritoryOutline bretagne = OUTLINES.findRegion("53").orElseThrow();
        assertThat(bretagne.name()).isEqualTo("Bretagne");
        double parts = List.of("22", "29", "35", "56").stream()
                .mapToDouble(code ->
                        OUTLINES.findDepartement(code).orElseThrow().geometry().getLength())
                .sum();
        assertThat(bretagne.geometry().getLength()).isLessThan(parts * 0.85);
    }

    @Test
    void outlinesAreLongitudeFirst() {
        Point rennes = new GeometryFactory().createPoint(new Coordinate(-1.68, 48.11));
        assertThat(OUTLINES.findDepartement("35").orElseThrow().geometry().contains(rennes))
                .isTrue();
        assertThat(OUTLINES.findRegion("53").orElseThrow().geometry().contains(rennes))
                .isTrue();
    }

    @Test
    void anUnknownCodeHasNoOutline() {
        assertThat(OUTLINES.findDepartement("20")).isEmpty();
        assertThat(OUTLINES.findRegion("00")).isEmpty();
    }
}
