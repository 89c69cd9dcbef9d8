package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PriceCodes;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.search.Facet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceFacetsTest {

    private static Map<Facet, Set<String>> facetsOf(PlaceProfile.Builder profile) {
        return PlaceFacets.of(profile.build(), List.of(), List.of(), Optional.empty(), List.of());
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
                .containsEntry(Facet.PRICE, Set.of("paying", "day-20", "day-30"));
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.PRICE_DAY, 0)).get(Facet.PRICE))
                .doesNotContain("free", "paying");
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.FREE, true)))
                .containsEntry(Facet.PRICE, Set.of("free"));
    }

    @Test
    void aPlaceThatIsNotAccessibleIsNotTheSameAsOneThatDoesNotSay() {
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.WHEELCHAIR, false)))
                .containsEntry(Facet.ACCESSIBLE, Set.of("no"));
    }

    @Test
    void anAmountHoldsThePricesUpToItOfItsOwnUnitOnly() {
        assertThat(facetsOf(PlaceProfile.builder()
                        .set(PlaceField.PRICE_DAY, 2000)
                        .set(PlaceField.PRICE_MONTH, 20_001)
                        .set(PlaceField.FORMULAS, List.of("Carnet de dix jours"))))
                .containsEntry(Facet.PRICE, Set.of("paying", "day-20", "day-30", "month-300", "formulas"));
        assertThat(facetsOf(PlaceProfile.builder().set(PlaceField.PRICE_HOUR, 50_000)))
                .containsEntry(Facet.PRICE, Set.of("paying"));
    }

    @Test
    void everyCodeOfAPriceIsListed() {
        PlaceProfile.Builder all = PlaceProfile.builder().set(PlaceField.FORMULAS, List.of("Abonnement"));
        List.of(PlaceField.PRICE_HOUR, PlaceField.PRICE_DAY, PlaceField.PRICE_MONTH)
                .forEach(price -> all.set(price, 1));
        Set<String> codes = new HashSet<>(facetsOf(all).get(Facet.PRICE));
        codes.addAll(facetsOf(PlaceProfile.builder().set(PlaceField.FREE, true)).get(Facet.PRICE));
        assertThat(PriceCodes.listAll()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void theSameThingWrittenInTwoWaysIsOneOfTheEquipment() {
        assertThat(facetsOf(PlaceProfile.builder()
                        .set(PlaceField.EQUIPMENT, List.of("Imprimante 3D", " imprimante  3d", "a".repeat(121)))))
                .containsEntry(Facet.EQUIPMENT, Set.of("imprimante 3d"));
    }
}
