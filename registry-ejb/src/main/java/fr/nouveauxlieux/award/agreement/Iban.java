package fr.nouveauxlieux.award.agreement;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a bank account, as ISO 13616 writes it, with the checksum that it says. */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f.-]");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int FRENCH_LENGTH = 27;
    private static final int SHOWN = 4;
    private static final int RADIX = 36;

    /** @throws IllegalArgumentException if it is none, without repeating it */
    public Iban {
        if (value == null || !isOne(value)) {
            throw new IllegalArgumentException("iban: expected a number of a bank account whose checksum holds");
        }
    }

    /** As people type it, in groups and in any case. Empty where it is none. */
    public static Optional<Iban> find(String typed) {
        String text = NOISE.matcher(typed).replaceAll("").toUpperCase(java.util.Locale.ROOT);
        return isOne(text) ? Optional.of(new Iban(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return SHAPE.matcher(text).matches()
                && (!text.startsWith("FR") || text.length() == FRENCH_LENGTH)
                && remainder(text) == 1;
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder(2 * text.length());
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .map(letter -> Character.digit(letter, RADIX))
                .forEach(digits::append);
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
    }

    /** Enough for its holder to know it again: {@code FR76 •••• 0189}. */
    public String masked() {
        return value.substring(0, SHOWN) + " •••• " + value.substring(value.length() - SHOWN);
    }

    /** Never the number itself: it would end in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
