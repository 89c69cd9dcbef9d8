package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private static final Gazetteer GAZETTEER = Territories.builtIn().gazetteer();

    @ParameterizedTest(name = "{5}: {4}")
    @CsvSource({
        "59350, 50.63, 3.06, true, yes, in Lille",
        "59350, 50.70, 3.20, true, yes, in a town beside it",
        "59350, 3.06, 50.63, false, no, with its axes exchanged",
        "59350, 48.85, 2.35, false, no, in Paris",
        "59350, 51.03, 2.38, false, no, in Dunkerque",
        "13004, 43.39, 4.81, true, yes, at the far end of Arles",
        "97353, 2.30, -52.90, true, yes, in the forest of Maripasoula",
        "97411, -20.89, 55.45, true, yes, in Saint-Denis of La Réunion",
        "97411, 48.93, 2.36, false, no, in the other Saint-Denis"
    })
    void onlyWhatIsPlainlyElsewhereIsToldFromACommune(
            String commune, double latitude, double longitude, boolean around, String said, String where) {
        assertThat(new Surroundings(
                                GAZETTEER,
                                GAZETTEER.findCommune(new CommuneCode(commune)).orElseThrow())
                        .hold(Coordinates.of(latitude, longitude)))
                .as(where)
                .isEqualTo(around);
    }
}
