package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address in three inputs: number and street, postal code, commune by its name. What cannot be seen of it (the code
 * of the commune, where it lies) stands in hidden inputs, and holds as long as what is seen is not changed.
 */
final class TypedAddress {

    static final String LABEL = ".label";
    static final String POSTAL_CODE = ".postalCode";
    static final String COMMUNE = ".commune";
    static final String CODE = ".code";
    static final String LATITUDE = ".lat";
    static final String LONGITUDE = ".lon";
    static final String SHOWN = ".shown";

    private final Gazetteer gazetteer;

    TypedAddress(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    TypedValues write(Map<?, ?> address, String name) {
        TypedValues typed = TypedValues.none();
        String code = text(address, "commune");
        typed.put(name + LABEL, text(address, "label"));
        typed.put(name + POSTAL_CODE, text(address, "postalCode"));
        typed.put(
                name + COMMUNE,
                code.isEmpty() ? "" : findCommune(code).map(Commune::name).orElse(code));
        typed.put(name + CODE, code);
        typed.put(name + LATITUDE, text(address, "lat"));
        typed.put(name + LONGITUDE, text(address, "lon"));
        typed.put(name + SHOWN, shown(typed, name));
        return typed;
    }

    Reading read(TypedValues typed, String name) {
        Map<String, Object> address = new LinkedHashMap<>();
        put(address, "label", line(typed, name + LABEL));
        String postalCode = line(typed, name + POSTAL_CODE).replace(" ", "");
        put(address, "postalCode", postalCode);
        if (shown(typed, name).equals(typed.first(name + SHOWN))) {
            put(address, "commune", line(typed, name + CODE));
            putDegrees(address, "lat", typed.first(name + LATITUDE));
            putDegrees(address, "lon", typed.first(name + LONGITUDE));
            return address.isEmpty() ? Reading.NOTHING : Reading.of(address);
        }
        if (!postalCode.isEmpty() && PostalCode.find(postalCode).isEmpty()) {
            return Reading.wrong(name + POSTAL_CODE, "not-a-postal-code");
        }
        String commune = line(typed, name + COMMUNE);
        List<Commune> candidates = candidates(commune, PostalCode.find(postalCode));
        if (candidates.size() == 1) {
            address.put("commune", candidates.get(0).code().value());
        } else if (!commune.isEmpty()) {
            return Reading.wrong(
                    name + COMMUNE, candidates.isEmpty() ? "unknown-commune" : "several-communes", commune);
        }
        return address.isEmpty() ? Reading.NOTHING : Reading.of(address);
    }

    /** Of that name; those that the postal code serves alone, where it serves any of that name. */
    private List<Commune> candidates(String name, Optional<PostalCode> postalCode) {
        List<Commune> served =
                postalCode.map(gazetteer::listCommunesByPostalCode).orElse(List.of());
        if (name.isEmpty()) {
            return served;
        }
        String key = PlaceNames.key(name);
        List<Commune> servedOfThatName = served.stream()
                .filter(commune -> PlaceNames.key(commune.name()).equals(key))
                .toList();
        return servedOfThatName.isEmpty() ? gazetteer.listCommunesByName(name) : servedOfThatName;
    }

    private Optional<Commune> findCommune(String code) {
        try {
            return gazetteer.findCommune(new CommuneCode(code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static String shown(TypedValues typed, String name) {
        return CanonicalAnswer.fingerprint(List.of(
                line(typed, name + LABEL),
                line(typed, name + POSTAL_CODE).replace(" ", ""),
                line(typed, name + COMMUNE)));
    }

    private static String line(TypedValues typed, String input) {
        return AnswerReader.line(typed.first(input));
    }

    private static void put(Map<String, Object> address, String key, String value) {
        if (!value.isEmpty()) {
            address.put(key, value);
        }
    }

    private static void putDegrees(Map<String, Object> address, String key, String value) {
        if (value.matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
            address.put(key, new BigDecimal(value));
        }
    }

    private static String text(Map<?, ?> address, String key) {
        Object value = address.get(key);
        return value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : value == null ? "" : value.toString();
    }
}
