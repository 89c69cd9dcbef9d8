package fr.nouveauxlieux.search.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.search.PlaceSummary;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SummaryCodecTest {

    @Property(tries = 300)
    void whatIsReadIsWhatWasWritten(
            @ForAll @UnicodeLetters @StringLength(max = 300) String name,
            @ForAll @UnicodeLetters @StringLength(max = 40) String other,
            @ForAll @Size(max = 5) List<@UnicodeLetters @StringLength(max = 200) String> codes,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll Precision precision,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int day,
            @ForAll boolean present) {
        PlaceSummary summary = new PlaceSummary(
                other,
                name,
                other,
                "05300",
                "05070",
                name,
                "05",
                codes,
                codes,
                other,
                name,
                present ? Optional.of(new Coordinates(latitude, longitude, precision)) : Optional.empty(),
                present ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                present);
        BytesRef bytes = SummaryCodec.encode(summary);
        assertThat(SummaryCodec.decode(bytes)).isEqualTo(summary);
        assertThat(SummaryCodec.decodeSingle(bytes).name()).isEqualTo(name);
        assertThat(SummaryCodec.decodeSingle(bytes).type()).isEqualTo(codes.isEmpty() ? "" : codes.get(0));
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SummaryCodec.decode(new BytesRef(new byte[] {99, 0, 0})))
                .withMessageContaining("99");
    }

    /** Any character but lone halves of pairs, which no encoding keeps. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
    @CharRange(from = ' ', to = '\uD7FF')
    @interface UnicodeLetters {}
}
