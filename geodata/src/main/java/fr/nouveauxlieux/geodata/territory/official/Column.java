package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.PlaceNames;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column by what it means and the names that publishers give it; names compare without case, accents nor
 * punctuation, so that {@code #Code_commune_INSEE} is {@code code commune insee}.
 */
record Column(String meaning, List<String> names) {

    static final Column COMMUNE_CODE = new Column(
            "code INSEE de la commune",
            List.of("code_commune_insee", "code_insee", "insee_com", "codgeo", "code_commune", "insee", "code"));

    static Column of(String meaning, String... names) {
        return new Column(meaning, List.of(names));
    }

    /** Where it is among headers; the first of its names that is there wins. */
    OptionalInt findIn(List<String> headers) {
        List<String> keys = headers.stream().map(PlaceNames::key).toList();
        return names.stream()
                .map(PlaceNames::key)
                .mapToInt(keys::indexOf)
                .filter(index -> index >= 0)
                .findFirst();
    }
}
