package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.vocabulary.Country;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceSituationTest {

    private static final Gazetteer GAZETTEER = Territories.builtIn().gazetteer();

    private static Optional<String> communeOf(PlaceProfile.Builder profile) {
        return PlaceSituation.of(profile.build(), GAZETTEER).commune().map(Commune::name);
    }

    @Test
    void theCodeOfACommuneTellsEverythingThatContainsIt() {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.COMMUNE_CODE, new CommuneCode("59350"))
                .build();
        assertThat(PlaceSituation.of(profile, GAZETTEER).listTerritories(GAZETTEER))
                .extracting(Territory::kind, Territory::name)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(TerritoryKind.COMMUNE, "Lille"),
                        org.assertj.core.groups.Tuple.tuple(TerritoryKind.DEPARTEMENT, "Nord"),
                        org.assertj.core.groups.Tuple.tuple(TerritoryKind.REGION, "Hauts-de-France"));
    }

    @Test
    void theCodeOfAnAbsorbedCommuneAnswersTodaysCommune() {
        assertThat(communeOf(PlaceProfile.builder().set(PlaceField.COMMUNE_CODE, new CommuneCode("59355"))))
                .contains("Lille");
    }

    @Test
    void aPostalCodeSharedByManyCommunesNeedsTheTown() {
        PlaceProfile.Builder profile = PlaceProfile.builder().set(PlaceField.POSTAL_CODE, new PostalCode("05300"));
        assertThat(communeOf(profile)).isEmpty();
        assertThat(communeOf(profile.set(PlaceField.TOWN, "laragne monteglin"))).contains("Laragne-Montéglin");
    }

    @Test
    void coordinatesTellTheCommuneUnlessTheyAreOnlyThoseOfACentre() {
        Coordinates inLille = new Coordinates(50.6329, 3.0583, Precision.STREET);
        assertThat(communeOf(PlaceProfile.builder().set(PlaceField.COORDINATES, inLille)))
                .contains("Lille");
        assertThat(communeOf(PlaceProfile.builder()
                        .set(PlaceField.COORDINATES, inLille.withPrecision(Precision.COMMUNE_CENTRE))))
                .isEmpty();
    }

    @Test
    void aPlaceWithoutCoordinatesIsPutAtTheCentreOfItsCommuneAndSaysSo() {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.COMMUNE_CODE, new CommuneCode("59350"))
                .build();
        assertThat(PlaceSituation.of(profile, GAZETTEER).coordinates())
                .hasValueSatisfying(point -> assertThat(point.precision()).isEqualTo(Precision.COMMUNE_CENTRE));
    }

    @Test
    void aPlaceInBelgiumHasNoFrenchCommuneWhateverItsPostalCode() {
        assertThat(communeOf(PlaceProfile.builder()
                        .set(PlaceField.COUNTRY, Country.BELGIUM)
                        .set(PlaceField.COORDINATES, Coordinates.of(50.85, 4.35))))
                .isEmpty();
    }
}
