package fr.nouveauxlieux.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.account.SecondFactorSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Totp totp = new Totp();

    /** The table of RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(totp.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Property(tries = 100)
    void aCodeIsTakenOnePeriodLateOrEarlyAndNoMore(@ForAll @LongRange(min = 100, max = 4_000_000_000L) long second) {
        String code = totp.codeAt(SECRET, Instant.ofEpochSecond(second));
        long step = second / 30;
        for (int late = -1; late <= 1; late++) {
            assertThat(totp.findStep(SECRET, code, 0, Instant.ofEpochSecond((step + late) * 30)))
                    .isPresent();
        }
    }

    @Test
    void aCodeOfTwoPeriodsAgoIsRefused() {
        String code = totp.codeAt(SECRET, Instant.ofEpochSecond(59));
        assertThat(totp.findStep(SECRET, code, 0, Instant.ofEpochSecond(59 + 60)))
                .isEmpty();
    }

    @Test
    void aCodeThatWasTakenIsRefused() {
        Instant time = Instant.ofEpochSecond(59);
        String code = totp.codeAt(SECRET, time);
        Optional<Long> step = totp.findStep(SECRET, code, 0, time);
        assertThat(step).contains(1L);
        assertThat(totp.findStep(SECRET, code, step.orElseThrow(), time)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28708", "2870822", "28708a", "-28708", "٢٨٧٠٨٢"})
    void whatIsNotSixDigitsIsNoCode(String typed) {
        assertThat(totp.findStep(SECRET, typed, 0, Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void theSecretIsShownInGroupsAndAsAnAddress() {
        SecondFactorSecret shown = Totp.show(SECRET, "a b@example.org");
        assertThat(shown.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(shown.address())
                .isEqualTo("otpauth://totp/Nouveaux%20Lieux%3Aa%20b%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Nouveaux%20Lieux");
        assertThat(shown).hasToString("a secret");
    }
}
