package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address in five inputs: number and street, postal code, commune by its name, latitude and longitude. What cannot be
 * seen of it (the code of the commune, how fine the point is) stands in hidden inputs, and holds as long as what is seen
 * is not changed. Of an address written anew without a point, the point is the centre of its commune.
 */
final class TypedAddress {

    static final String LABEL = ".label";
    static final String POSTAL_CODE = ".postalCode";
    static final String COMMUNE = ".commune";
    static final String CODE = ".code";
    static final String SHOWN = ".shown";

    /** Asks for the centre of the commune, whatever point was there. */
    static final String CENTRE = ".centre";

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
        TypedPoint.write(address, typed, name);
        typed.put(name + SHOWN, shown(typed, name));
        return typed;
    }

    Reading read(TypedValues sent, String name) {
        TypedValues typed = PickedAddress.find(sent, name)
                .map(picked -> picked.over(sent, name, gazetteer))
                .orElse(sent);
        Optional<Reading> fault = TypedPoint.findFault(typed, name);
        if (fault.isPresent()) {
            return fault.get();
        }
        Map<String, Object> address = new LinkedHashMap<>();
        put(address, "label", line(typed, name + LABEL));
        String postalCode = line(typed, name + POSTAL_CODE).replace(" ", "");
        put(address, "postalCode", postalCode);
        boolean untouched = shown(typed, name).equals(typed.first(name + SHOWN));
        if (untouched) {
            put(address, "commune", line(typed, name + CODE));
        } else {
            Optional<Reading> wrong = putCommune(address, typed, name, postalCode);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        point(address, typed, name, untouched).ifPresent(point -> point.putInto(address));
        return address.isEmpty() ? Reading.NOTHING : Reading.of(address);
    }

    private Optional<Reading> putCommune(
            Map<String, Object> address, TypedValues typed, String name, String postalCode) {
        if (!postalCode.isEmpty() && PostalCode.find(postalCode).isEmpty()) {
            return Optional.of(Reading.wrong(name + POSTAL_CODE, "not-a-postal-code"));
        }
        String commune = line(typed, name + COMMUNE);
        List<Commune> candidates = candidates(commune, PostalCode.find(postalCode));
        String known = line(typed, name + CODE);
        Optional<Commune> found = candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream()
                        .filter(candidate -> candidate.code().value().equals(known) && !commune.isEmpty())
                        .findFirst();
        if (found.isEmpty() && !commune.isEmpty()) {
            return Optional.of(Reading.wrong(
                    name + COMMUNE, candidates.isEmpty() ? "unknown-commune" : "several-communes", commune));
        }
        found.ifPresent(candidate -> address.put("commune", candidate.code().value()));
        return Optional.empty();
    }

    /** A point of an address that is no more goes with it, unless it was placed by hand in the same commune. */
    private Optional<TypedPoint> point(Map<String, Object> address, TypedValues typed, String name, boolean untouched) {
        Optional<TypedPoint> centre = findCommune(String.valueOf(address.get("commune")))
                .flatMap(Commune::centre)
                .map(point -> TypedPoint.of(point, PointPrecision.COMMUNE));
        if (typed.has(name + CENTRE)) {
            return centre;
        }
        boolean sameCommune = line(typed, name + CODE).equals(address.get("commune"));
        Optional<TypedPoint> point = TypedPoint.find(typed, name)
                .filter(typedPoint -> untouched
                        || typedPoint.isOtherThanShown(typed, name)
                        || typedPoint.isPlacedByHand() && sameCommune);
        return untouched ? point : point.or(() -> centre);
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

    private static String text(Map<?, ?> address, String key) {
        Object value = address.get(key);
        return value == null ? "" : value.toString();
    }
}
