package fr.nouveauxlieux.award.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class IbanProperties {

    /** The example that the standard's registry gives for France. */
    private static final String FRENCH = "FR1420041010050500013M02606";

    /** With the checksum that makes its remainder one: F is 15, R is 27. */
    private static String french(String account) {
        BigInteger remainder = new BigInteger(account + "152700").mod(BigInteger.valueOf(97));
        return "FR%02d%s".formatted(98 - remainder.intValue(), account);
    }

    @Property
    void aNumberWithItsChecksumIsTakenHoweverItIsGrouped(@ForAll @NumericChars @StringLength(23) String account) {
        String iban = french(account);
        String grouped = iban.replaceAll("(.{4})", "$1\u00a0").toLowerCase(java.util.Locale.ROOT);
        assertThat(Iban.find(grouped)).contains(new Iban(iban));
    }

    @Property
    void anyOneDigitMistypedIsNoticed(
            @ForAll @NumericChars @StringLength(23) String account,
            @ForAll @IntRange(min = 4, max = 26) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder iban = new StringBuilder(french(account));
        iban.setCharAt(at, (char) ('0' + (iban.charAt(at) - '0' + by) % 10));
        assertThat(Iban.find(iban.toString())).isEmpty();
    }

    @Property
    void twoNeighboursExchangedAreNoticed(
            @ForAll @NumericChars @StringLength(23) String account, @ForAll @IntRange(min = 4, max = 25) int at) {
        String iban = french(account);
        String exchanged = iban.substring(0, at) + iban.charAt(at + 1) + iban.charAt(at) + iban.substring(at + 2);
        assertThat(Iban.find(exchanged).isPresent()).isEqualTo(exchanged.equals(iban));
    }

    @Example
    void numbersOfOtherCountriesAreTakenToo() {
        assertThat(Iban.find(FRENCH)).isPresent();
        assertThat(Iban.find("DE89 3704 0044 0532 0130 00")).isPresent();
        assertThat(Iban.find("GB82WEST12345698765432")).isPresent();
        assertThat(Iban.find("FR14 2004 1010 0505 0001 3M02 60")).isEmpty();
        assertThat(Iban.find("")).isEmpty();
    }

    @Example
    void theNumberIsNeverSpokenOut() {
        Iban iban = new Iban(FRENCH);
        assertThat(iban.toString()).isEqualTo("FR14 •••• 2606").doesNotContain("20041010");
        assertThatThrownBy(() -> new Iban("FR00123")).hasMessageNotContaining("FR00123");
    }
}
