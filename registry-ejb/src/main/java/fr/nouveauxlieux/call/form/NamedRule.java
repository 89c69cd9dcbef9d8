package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.Siret;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Answers that name something by its code: a place, an organisation, a territory. */
final class NamedRule implements KindRule {

    private static final Pattern PLACE = Pattern.compile("[0-9a-hjkmnp-tv-z]{10}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,14}");
    private static final Pattern TERRITORY_KIND = Pattern.compile("[A-Za-z_-]{3,20}");
    private static final Pattern TERRITORY_CODE = Pattern.compile("[0-9A-Z]{2,12}");
    private static final Set<String> TERRITORY = Set.of("kind", "code");

    private final Predicate<Object> shape;
    private final Predicate<Object> existence;
    private final String fault;

    private NamedRule(Predicate<Object> shape, Predicate<Object> existence, String fault) {
        this.shape = shape;
        this.existence = existence;
        this.fault = fault;
    }

    static NamedRule ofPlaces(KnownThings known) {
        return new NamedRule(value -> isText(PLACE, value), value -> known.isPlace((String) value), "unknown-place");
    }

    /** Half a number typed is kept, and told to be faulty. */
    static NamedRule ofOrganisations() {
        return new NamedRule(value -> isText(DIGITS, value), value -> isSiret((String) value), "not-a-siret");
    }

    static NamedRule ofTerritories(KnownThings known) {
        return new NamedRule(
                value -> value instanceof Map<?, ?> territory
                        && territory.keySet().equals(TERRITORY)
                        && isText(TERRITORY_KIND, territory.get("kind"))
                        && isText(TERRITORY_CODE, territory.get("code")),
                value -> value instanceof Map<?, ?> territory
                        && known.isTerritory((String) territory.get("kind"), (String) territory.get("code")),
                "unknown-territory");
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return shape.test(value);
    }

    @Override
    public String refusal() {
        return fault;
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        if (!existence.test(value)) {
            faults.add(fault);
        }
    }

    private static boolean isText(Pattern pattern, Object value) {
        return value instanceof String text && pattern.matcher(text).matches();
    }

    private static boolean isSiret(String text) {
        try {
            return !new Siret(text).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
