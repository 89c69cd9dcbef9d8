package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceFormTest {

    private static final PlaceId PLACE = PlaceId.find("r7qbnt8qfp").orElseThrow();
    private static final String PATH = "/r7qbnt8qfp-la-cabane";

    @ParameterizedTest
    @CsvSource({
        "/r7qbnt8qfp-la-cabane/signaler, report",
        "/r7qbnt8qfp-la-cabane/signaler/merci, reported",
        "/r7qbnt8qfp-la-cabane/enquete, survey",
        "/r7qbnt8qfp-la-cabane/enquete/merci, survey-answered"
    })
    void anAddressBelowThatOfAPlaceIsAnsweredByAServletOfItsOwn(String path, String servlet) {
        assertThat(PlaceForm.findServlet(path)).contains(servlet);
    }

    @Test
    void theAddressOfAPlaceIsLeftToThePlace() {
        assertThat(PlaceForm.findServlet(PATH)).isEmpty();
        assertThat(PlaceForm.findServlet(null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlaceForm.class)
    void thePlaceIsFoundInTheAddressesOfTheFormAndOfTheThanks(PlaceForm form) {
        assertThat(form.findPlace(form.below(PATH))).contains(PLACE);
        assertThat(form.findPlace(form.thanksBelow(PATH))).contains(PLACE);
    }
}
