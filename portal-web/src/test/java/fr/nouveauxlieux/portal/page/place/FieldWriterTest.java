package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldWriterTest {

    private final FieldWriter writer = new FieldWriter(Texts.in(Language.FRENCH));

    @Test
    void aTelephoneNumberIsReadByPairsAndDialledInFull() {
        assertThat(writer.write(PlaceField.PHONES, List.of("+33450568749", "3939")))
                .containsExactly(
                        new Value("04\u00a050\u00a056\u00a087\u00a049", "tel:+33450568749"),
                        new Value("3939", "tel:3939"));
    }

    @Test
    void pricesSurfacesAndCountsHaveTheirUnits() {
        assertThat(writer.write(PlaceField.PRICE_DAY, 1550).get(0).text()).startsWith("15,50");
        assertThat(writer.write(PlaceField.SURFACE, 420)).containsExactly(Value.of("420\u00a0m²"));
        assertThat(writer.write(PlaceField.WORKSTATIONS, 24)).containsExactly(Value.of("24"));
    }

    @Test
    void aYesOrNoSaysWhatItIsAbout() {
        assertThat(writer.write(PlaceField.WHEELCHAIR, false))
                .containsExactly(Value.of("Non accessible en fauteuil roulant"));
    }

    @Test
    void aWebAddressIsShownShort() {
        assertThat(writer.write(PlaceField.WEBSITES, List.of(URI.create("https://www.exemple.fr/"))))
                .containsExactly(new Value("exemple.fr", "https://www.exemple.fr/"));
    }
}
