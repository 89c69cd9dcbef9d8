package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceFacetsTest {

    private static Map<Facet, Set<String>> facetsOf(PlaceProfile.Builder profile) {
        return PlaceFacets.of(profile.build(), List.of(), List.of(), List.of());
    }

    @Test
    void whatIsNotKnownHasNoCodeSaveForOpeningHours() {
        assertThat(facetsOf(PlaceProfile.builder())).containsOnly(Map.entry(Facet.HOURS, Set.of("unknown")));
    }

    @Test
    void hoursThatAreKnownCanBeFilteredBy() {
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.OPENING_HOURS, OpeningHours.parse("24/7"))))
                .containsEntry(Facet.HOURS, Set.of("known"));
    }

    @Test
    void aPlaceBelongsToTheFamiliesOfItsTypesAndToThoseThatItDeclares() {
        assertThat(facetsOf(PlaceProfile.builder()
                        .set(PlaceField.TYPES, Set.of(PlaceType.FABLAB))
                        .set(PlaceField.FAMILIES, Set.of(ActivityFamily.CONTRIBUTE))))
                .containsEntry(
                        Facet.FAMILY, Set.of(ActivityFamily.CREATE_AND_MAKE.code(), ActivityFamily.CONTRIBUTE.code()));
    }

    @Test
    void aPlaceThatAsksAPriceIsNotFreeButAPriceOfZeroDoesNotMakeItPaying() {
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.PRICE_DAY, 1500)))
                .containsEntry(Facet.PRICE, Set.of("paying"));
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.PRICE_DAY, 0)))
                .doesNotContainKey(Facet.PRICE);
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.FREE, true)))
                .containsEntry(Facet.PRICE, Set.of("free"));
    }

    @Test
    void aPlaceThatIsNotAccessibleIsNotTheSameAsOneThatDoesNotSay() {
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.WHEELCHAIR, false)))
                .containsEntry(Facet.ACCESSIBLE, Set.of("no"));
    }
}
