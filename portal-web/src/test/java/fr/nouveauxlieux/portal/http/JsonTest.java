package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Property
    void degreesAreWrittenToTheSeventhDecimal(@ForAll @DoubleRange(min = -180, max = 180) double degrees) {
        assertThat(Double.parseDouble(written(degrees))).isEqualTo(Json.rounded(degrees));
    }

    @Test
    void degreesHaveNoUselessZerosAndNoExponent() {
        assertThat(written(48.8566)).isEqualTo("48.8566");
        assertThat(written(-3)).isEqualTo("-3.0");
        assertThat(written(0.00005)).isEqualTo("0.00005");
        assertThat(written(-179.99999996)).isEqualTo("-180.0");
        assertThat(written(-0.00000001)).isEqualTo("0.0");
    }

    private static String written(double degrees) {
        return new String(Json.toBytes(json -> Json.writeDegrees(json, degrees)), StandardCharsets.UTF_8);
    }
}
