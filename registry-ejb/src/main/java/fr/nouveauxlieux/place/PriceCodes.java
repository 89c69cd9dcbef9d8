package fr.nouveauxlieux.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one pays, as codes to filter by: {@code free} or {@code paying}, {@code formulas}, and the amounts under which a
 * price lies, as {@code day-20} for at most twenty euros a day. Each amount holds those below it.
 */
public final class PriceCodes {

    private static final int CENTS = 100;

    private static final Map<String, Amounts> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("hour", new Amounts(PlaceField.PRICE_HOUR, List.of(5, 10)));
        UNITS.put("day", new Amounts(PlaceField.PRICE_DAY, List.of(10, 20, 30)));
        UNITS.put("month", new Amounts(PlaceField.PRICE_MONTH, List.of(100, 200, 300)));
    }

    private PriceCodes() {}

    /** @param euros the amounts that one may filter by, ascending */
    private record Amounts(PlaceField<Integer> price, List<Integer> euros) {}

    /** Every code that there may be, in the order in which they are shown. */
    public static List<String> listAll() {
        List<String> codes = new ArrayList<>(List.of("free", "paying"));
        UNITS.forEach((unit, amounts) -> amounts.euros().forEach(euros -> codes.add(unit + "-" + euros)));
        codes.add("formulas");
        return codes;
    }

    /** Those that a place has; none where nothing is known of its prices. */
    public static List<String> of(PlaceProfile profile) {
        List<String> codes = new ArrayList<>();
        findFree(profile).ifPresent(free -> codes.add(free ? "free" : "paying"));
        UNITS.forEach((unit, amounts) -> profile.find(amounts.price()).ifPresent(cents -> amounts.euros().stream()
                .filter(euros -> cents <= euros * CENTS)
                .forEach(euros -> codes.add(unit + "-" + euros))));
        if (!profile.listOf(PlaceField.FORMULAS).isEmpty()) {
            codes.add("formulas");
        }
        return codes;
    }

    /** A place that asks a price is not free, even where nothing says so outright. */
    private static Optional<Boolean> findFree(PlaceProfile profile) {
        return profile.find(PlaceField.FREE)
                .or(() -> UNITS.values().stream()
                                .anyMatch(
                                        amounts -> profile.find(amounts.price()).orElse(0) > 0)
                        ? Optional.of(false)
                        : Optional.empty());
    }
}
