package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.Map;
import java.util.Optional;

/** Tells territories of the same name from each other: Paris is a commune and a département. */
final class TerritoryWords {

    private final Texts texts;
    private final Gazetteer gazetteer;

    TerritoryWords(Texts texts, Gazetteer gazetteer) {
        this.texts = texts;
        this.gazetteer = gazetteer;
    }

    /** The name, and what tells it from others. @param answer as answers hold it: {@code kind} and {@code code} */
    Optional<String> describe(Map<?, ?> answer) {
        return TerritoryAddress.findKind(String.valueOf(answer.get("kind")))
                .flatMap(kind -> gazetteer.findTerritory(kind, String.valueOf(answer.get("code"))))
                .map(territory -> texts.format("territory.described", territory.name(), hint(territory)));
    }

    /** Its kind, and where it is. */
    String hint(Territory territory) {
        String where = where(territory);
        return where.isEmpty() ? kind(territory) : texts.format("territory.kind-and-where", kind(territory), where);
    }

    private String kind(Territory territory) {
        return texts.get("suggest." + TerritoryAddress.nameOf(territory.kind()));
    }

    /** Of a commune its département, of a département its code; else empty. */
    String where(Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE ->
                territory
                        .parent()
                        .map(code -> gazetteer
                                .findTerritory(TerritoryKind.DEPARTEMENT, code)
                                .map(Territory::name)
                                .orElse(code))
                        .orElse("");
            case DEPARTEMENT -> territory.code();
            case EPCI, REGION -> "";
        };
    }
}
