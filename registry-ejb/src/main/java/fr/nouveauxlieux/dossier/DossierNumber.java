package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which people speak of a dossier: the initials of its call, the year, a rank: {@code FDT-2026-000123}. */
public record DossierNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+-\\d{4}-\\d{6,}");

    public DossierNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected the number of a dossier, as FDT-2026-000123, was " + value);
        }
    }

    /** @param rank from 1, among the dossiers of calls with the same initials that year */
    public static DossierNumber of(CallCode call, int year, long rank) {
        if (rank < 1) {
            throw new IllegalArgumentException("expected a rank from 1, was " + rank);
        }
        return new DossierNumber(String.format(Locale.ROOT, "%s-%04d-%06d", initialsOf(call), year, rank));
    }

    /** Of {@code fabriques-de-territoire}: {@code FDT}. */
    public static String initialsOf(CallCode call) {
        return Arrays.stream(call.value().split("-"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
