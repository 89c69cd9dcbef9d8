package fr.nouveauxlieux.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** An establishment's number in the Sirene directory: fourteen digits whose Luhn sum is right (La Poste's: by five). */
public record Siret(String value) {

    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("\\d{14}");
    private static final String ONLY_ZEROS = "00000000000000";
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (value == null || !FOURTEEN_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a SIRET of fourteen digits, was " + value);
        }
        if (value.equals(ONLY_ZEROS) || !(hasLuhnSum(value) || isOfLaPoste(value))) {
            throw new IllegalArgumentException("expected a SIRET whose check digit is right, was " + value);
        }
    }

    /** Empty for what is no such number. */
    public static Optional<Siret> find(String text) {
        try {
            return Optional.of(new Siret(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean hasLuhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The 17,000 establishments of La Poste have outgrown Luhn's sum: the plain sum of their digits is a multiple of five. */
    private static boolean isOfLaPoste(String digits) {
        return digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
