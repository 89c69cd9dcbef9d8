package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.PlaceId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrientationChoiceTest {

    private static final PlaceId FIRST = PlaceId.drawnFrom("essai", "1");
    private static final PlaceId SECOND = PlaceId.drawnFrom("essai", "2");

    @Test
    void placesKeepTheirOrderAndCountOnce() {
        assertThat(read(SECOND.value(), FIRST.value(), SECOND.value()).places()).containsExactly(SECOND, FIRST);
    }

    @Test
    void whatIsNoIdentifierIsLeftOut() {
        assertThat(read("", "<script>", "nulle-part", FIRST.value()).places()).containsExactly(FIRST);
        assertThat(OrientationChoice.read(null).places()).isEmpty();
    }

    @Test
    void thereAreNoMoreThanAPageHolds() {
        OrientationChoice choice = read(IntStream.range(0, 50)
                .mapToObj(n -> PlaceId.drawnFrom("essai", "n" + n).value())
                .toArray(String[]::new));
        assertThat(choice.places()).hasSize(OrientationChoice.MOST);
        assertThat(choice.isFull()).isTrue();
    }

    @Test
    void aPlaceIsAddedAndTakenAwayByAnAddress() {
        OrientationChoice choice = read(FIRST.value());
        assertThat(choice.with(SECOND)).isEqualTo("/fiche?lieu=" + FIRST + "&lieu=" + SECOND);
        assertThat(choice.with(FIRST)).isEqualTo(choice.address());
        assertThat(choice.without(FIRST)).isEqualTo("/fiche");
    }

    private static OrientationChoice read(String... values) {
        return OrientationChoice.read(values);
    }
}
