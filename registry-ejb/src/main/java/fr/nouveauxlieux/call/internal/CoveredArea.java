package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.territory.Arrondissement;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.List;

/**
 * A territory in which places are counted.
 *
 * @param name to begin a sentence with
 * @param facet by which its places are found
 * @param codes of that facet, alternatives
 */
record CoveredArea(Bilingual name, Facet facet, List<String> codes) {

    static CoveredArea of(Arrondissement arrondissement) {
        String name = arrondissement.name();
        boolean vowel = name.matches("[AEÉÈIÎOUYH].*");
        String french = name.startsWith("Le ")
                ? "L’arrondissement du " + name.substring(3)
                : "L’arrondissement " + (vowel ? "d’" : "de ") + name;
        return new CoveredArea(
                new Bilingual(french, "The arrondissement of " + name),
                Facet.COMMUNE,
                arrondissement.communes().stream().map(CommuneCode::value).toList());
    }

    /** @param territory an intercommunality or a département */
    static CoveredArea of(Territory territory) {
        return new CoveredArea(
                new Bilingual(territory.name(), territory.name()),
                territory.kind() == TerritoryKind.EPCI ? Facet.EPCI : Facet.DEPARTEMENT,
                List.of(territory.code()));
    }

    PlaceQuery.Builder narrow(PlaceQuery.Builder query) {
        codes.forEach(code -> query.filter(facet, code));
        return query;
    }
}
