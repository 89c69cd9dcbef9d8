package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What somebody meant by the name of a territory.
 *
 * @param communes those that it may mean, where these are several
 */
record TypedTerritory(boolean typed, Optional<Territory> territory, List<Commune> communes) {

    boolean isUnknown() {
        return typed && territory.isEmpty() && communes.isEmpty();
    }
}
