package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Coordinates PLACE = Coordinates.of(48.1147, -1.6794);

    @Test
    void theWayStartsWhereTheVisitorLooksFrom() {
        List<Ways.Way> ways = new Ways(PLACE, "L’Hôtel à projets", Optional.of(Coordinates.of(48.1, -1.7))).list();
        assertThat(ways)
                .extracting(Ways.Way::url)
                .containsExactly(
                        "https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=48.100000%2C-1.700000%3B48.114700%2C-1.679400",
                        "https://api.transitous.org/?fromPlace=48.100000%2C-1.700000&toPlace=48.114700%2C-1.679400&toName=L%E2%80%99H%C3%B4tel%20%C3%A0%20projets",
                        "https://www.openstreetmap.org/directions?engine=fossgis_osrm_bike&route=48.100000%2C-1.700000%3B48.114700%2C-1.679400",
                        "https://www.openstreetmap.org/directions?engine=fossgis_osrm_car&route=48.100000%2C-1.700000%3B48.114700%2C-1.679400");
    }

    @Test
    void withoutAStartTheServiceIsToldTheEndAlone() {
        List<Ways.Way> ways = new Ways(PLACE, "Le lieu & co", Optional.empty()).list();
        assertThat(ways.get(0).url()).endsWith("&route=%3B48.114700%2C-1.679400");
        assertThat(ways.get(1).url()).doesNotContain("fromPlace").endsWith("toName=Le%20lieu%20%26%20co");
        assertThat(ways).allSatisfy(way -> assertThat(URI.create(way.url())).hasScheme("https"));
    }
}
