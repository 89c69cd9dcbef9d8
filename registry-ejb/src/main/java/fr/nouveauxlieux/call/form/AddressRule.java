package fr.nouveauxlieux.call.form;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses: a label at least, and as much of where it lies as is known. */
final class AddressRule implements KindRule {

    private static final Set<String> TEXTS = Set.of("label", "postalCode", "commune");
    private static final Set<String> DEGREES = Set.of("lat", "lon");
    private static final String PRECISION = "precision";
    private static final int LONGEST = 400;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private final KnownThings known;

    AddressRule(KnownThings known) {
        this.known = known;
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof Map<?, ?> address
                && address.entrySet().stream().allMatch(part -> isPart(part.getKey(), part.getValue()))
                && address.get("label") instanceof String label
                && !label.isBlank()
                && (address.get("lat") == null) == (address.get("lon") == null);
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        Map<?, ?> address = (Map<?, ?>) value;
        faults.checkLength(field.limits(), (String) address.get("label"));
        if (address.get("commune") instanceof String commune && !commune.isEmpty() && !known.isCommune(commune)) {
            faults.add("unknown-commune");
        } else if (address.get("commune") instanceof String commune
                && !commune.isEmpty()
                && address.get("lat") instanceof Number latitude
                && address.get("lon") instanceof Number longitude
                && !known.isAround(commune, latitude.doubleValue(), longitude.doubleValue())) {
            faults.add("point-elsewhere");
        }
    }

    private static boolean isPart(Object key, Object value) {
        if (value == null) {
            return TEXTS.contains(key) || DEGREES.contains(key) || PRECISION.equals(key);
        }
        if (PRECISION.equals(key)) {
            return PointPrecision.find(value).isPresent();
        }
        if (TEXTS.contains(key)) {
            return value instanceof String text
                    && text.length() <= LONGEST
                    && AnswerTexts.isTidy(text, false)
                    && (!"postalCode".equals(key)
                            || text.isEmpty()
                            || POSTAL_CODE.matcher(text).matches());
        }
        return DEGREES.contains(key) && value instanceof Number degrees && isInRange(key, degrees.doubleValue());
    }

    private static boolean isInRange(Object key, double degrees) {
        return Math.abs(degrees) <= ("lat".equals(key) ? MOST_LATITUDE : MOST_LONGITUDE);
    }
}
