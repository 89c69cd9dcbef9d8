package fr.nouveauxlieux.search.internal.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write municipal arrondissements: {@code paris 11}, {@code lyon 3e}, {@code marseille 1er}. */
public final class Arrondissements {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*(?:er|e|eme|ème|ième)?\\b");

    private Arrondissements() {}

    public static List<String> usualNames(Commune arrondissement, String city) {
        Matcher number = NUMBER.matcher(arrondissement.name());
        if (!number.find()) {
            return List.of();
        }
        String digits = Integer.toString(Integer.parseInt(number.group(1)));
        String start = city + " " + digits;
        return digits.equals("1")
                ? List.of(start, start + "er", start + " er", start + "er arrondissement")
                : List.of(start, start + "e", start + "eme", start + " eme", start + "e arrondissement");
    }
}
