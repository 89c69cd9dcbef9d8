package fr.nouveauxlieux.portal.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    @Test
    void hoursAreASpecificationForEachSpanOfADay() throws IOException {
        JsonNode hours = read("Mo 09:00-12:00,14:00-18:00; Tu-Su off").get("openingHoursSpecification");
        assertThat(hours).hasSize(2);
        assertThat(hours.get(1))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
                                         "opens": "14:00", "closes": "18:00"}"""));
    }

    @Test
    void aWholeDayEndsWithItsLastMinuteAndANightWithTheMorningAfter() throws IOException {
        assertThat(read("24/7")
                        .get("openingHoursSpecification")
                        .get(0)
                        .get("closes")
                        .asText())
                .isEqualTo("23:59");
        assertThat(read("Fr 20:00-02:00; Mo-Th,Sa,Su off")
                        .get("openingHoursSpecification")
                        .get(0)
                        .get("closes")
                        .asText())
                .isEqualTo("02:00");
    }

    @Test
    void whatIsNotKnownIsNotTold() throws IOException {
        JsonNode told = read("");
        assertThat(told.get("@type").asText()).isEqualTo("Place");
        assertThat(told.get("@id")).isEqualTo(told.get("url"));
        assertThat(told.has("openingHoursSpecification")).isFalse();
        assertThat(told.has("geo")).isFalse();
        assertThat(told.has("telephone")).isFalse();
    }

    private static JsonNode read(String hours) throws IOException {
        PlaceProfile profile =
                PlaceProfile.builder().set(PlaceField.NAME, "Le lieu").build();
        PlaceSheet sheet =
                new PlaceSheet(PlaceId.drawnFrom("essai", "1"), profile, Map.of(), List.of(), List.of(), false);
        String json = new StructuredData(sheet, "https://exemple.fr/lieux/x")
                .toJson(hours.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(hours).week()));
        return new ObjectMapper().readTree(json);
    }
}
