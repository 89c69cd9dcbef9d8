package fr.nouveauxlieux.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectSurroundingsTest {

    private final List<PlaceQuery> asked = new ArrayList<>();

    /** A registry in which a dozen places answer whatever is asked. */
    private final PlaceDirectory places = (PlaceDirectory) Proxy.newProxyInstance(
            PlaceDirectory.class.getClassLoader(),
            new Class<?>[] {PlaceDirectory.class},
            (proxy, method, arguments) -> {
                asked.add((PlaceQuery) arguments[0]);
                return new PlaceHits(12, List.of(), Map.of(), Optional.empty(), Optional.empty());
            });

    private Surroundings around(Map<String, ?> address) {
        return new ProjectSurroundings(Territories.builtIn(), places)
                .around(new Answers(address.isEmpty() ? Map.of() : Map.of(AnswerPath.of("address"), address)));
    }

    @Test
    void placesAreLookedForAroundThePointOfTheAddressTheNearestFirst() {
        Surroundings found = around(Map.of("commune", "59350", "lat", 50.63, "lon", 3.06, "precision", "house"));
        assertThat(found.fine()).isTrue();
        assertThat(found.total()).isEqualTo(12);
        assertThat(found.commune()).map(Commune::name).contains("Lille");
        assertThat(asked).singleElement().satisfies(query -> {
            assertThat(query.near()).contains(Coordinates.of(50.63, 3.06));
            assertThat(query.radiusMetres()).hasValue(ProjectSurroundings.METRES);
            assertThat(query.sort()).isEqualTo(PlaceQuery.Sort.DISTANCE);
        });
    }

    @Test
    void anAddressAtTheCentreOfItsCommuneTellsNoDistanceToANeighbourhood() {
        Surroundings found = around(Map.of("commune", "59350", "lat", 50.63, "lon", 3.06, "precision", "commune"));
        assertThat(found.fine()).isFalse();
        assertThat(found.neighbourhood()).isEmpty();
        assertThat(found.point()).isPresent();
    }

    @Test
    void withoutAPointTheCentreOfTheCommuneStandsForIt() {
        Surroundings found = around(Map.of("commune", "59350"));
        assertThat(found.fine()).isFalse();
        assertThat(found.point()).isEqualTo(found.commune().flatMap(Commune::centre));
    }

    @Test
    void nothingIsLookedForAroundAnAddressThatIsNotAnswered() {
        Surroundings found = around(Map.of());
        assertThat(found.point()).isEmpty();
        assertThat(found.places()).isEmpty();
        assertThat(asked).isEmpty();
    }
}
