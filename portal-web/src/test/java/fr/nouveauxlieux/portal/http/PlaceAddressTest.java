package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.PlaceId;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class PlaceAddressTest {

    private static final PlaceId ID = PlaceId.drawnFrom("atlas", "1");

    @Test
    void theNameIsReadableInTheAddress() {
        assertThat(PlaceAddress.of(ID, "L'Œuf & la Poule : café-vélo"))
                .isEqualTo("/lieux/" + ID + "-l-oeuf-la-poule-cafe-velo");
    }

    @Test
    void aNameWithoutLatinLettersLeavesTheIdentifierAlone() {
        assertThat(PlaceAddress.of(ID, "東京")).isEqualTo("/lieux/" + ID);
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        assertThat(PlaceAddress.slug("mot ".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-mot");
    }

    @Test
    void theSlugDoesNotCountInFindingThePlace() {
        assertThat(PlaceAddress.findId(ID.value())).contains(ID);
        assertThat(PlaceAddress.findId(ID + "-ancien-nom")).contains(ID);
        assertThat(PlaceAddress.findId(ID + "x")).isEmpty();
        assertThat(PlaceAddress.findId("court")).isEmpty();
        assertThat(PlaceAddress.findId(null)).isEmpty();
    }

    @Property
    void aLetterAndItsAccentAreOneOrTwoCharactersAlike(@ForAll @CharRange(from = ' ', to = '\u017F') String name) {
        assertThat(PlaceAddress.slug(name))
                .isEqualTo(PlaceAddress.slug(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Property
    void everyAddressLeadsBackToItsPlace(@ForAll String name, @ForAll String externalId) {
        PlaceId id = PlaceId.drawnFrom("source", externalId);
        String segment = PlaceAddress.of(id, name).substring("/lieux/".length());

        assertThat(PlaceAddress.findId(segment)).contains(id);
        assertThat(segment).matches("[a-z0-9-]{10,71}").doesNotEndWith("-");
    }
}
