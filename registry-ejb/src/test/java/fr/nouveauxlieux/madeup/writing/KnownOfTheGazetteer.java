package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.KnownThings;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.Locale;

/** Knows what the gazetteer does, and no place. */
record KnownOfTheGazetteer(Gazetteer gazetteer) implements KnownThings {

    @Override
    public boolean isPlace(String id) {
        return false;
    }

    @Override
    public boolean isCommune(String code) {
        return gazetteer.findCommune(new CommuneCode(code)).isPresent();
    }

    @Override
    public boolean isTerritory(String kind, String code) {
        return gazetteer
                .findTerritory(TerritoryKind.valueOf(kind.toUpperCase(Locale.ROOT)), code)
                .isPresent();
    }
}
