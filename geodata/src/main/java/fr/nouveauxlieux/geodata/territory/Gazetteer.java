package fr.nouveauxlieux.geodata.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;

/**
 * The territories of France, overseas included: what they are called, what contains them, where they lie.
 * Implementations are immutable and safe for use by many threads.
 */
public interface Gazetteer {

    /** Every current commune, municipal arrondissements included, by ascending code. */
    List<Commune> listCommunes();

    /**
     * The commune of this code. A former code (absorbed, associated or delegated commune) answers the commune that
     * now contains it.
     */
    Optional<Commune> findCommune(CommuneCode code);

    /** The communes served by a postal code, largest population first. */
    List<Commune> listCommunesByPostalCode(PostalCode postalCode);

    /**
     * The communes that bear this name, whatever its case, accents, hyphens, apostrophes, ligatures and
     * {@code St}/{@code Ste} abbreviations, largest population first. Former names answer the current commune,
     * after the exact ones.
     */
    List<Commune> listCommunesByName(String name);

    /** Every territory of a kind, by ascending code. */
    List<Territory> listTerritories(TerritoryKind kind);

    Optional<Territory> findTerritory(TerritoryKind kind, String code);

    /**
     * The commune where a point lies: exact where boundaries of communes were loaded, else the commune of the
     * département around whose centre is nearest; never a municipal arrondissement. Empty in the sea and abroad.
     */
    Optional<Commune> findCommuneAt(Coordinates point);

    /**
     * Code of the département whose outline contains the point. Outlines being coarse, a point at sea within five
     * kilometres of one, or within two kilometres of a French commune's centre near a border, still answers it.
     */
    Optional<String> findDepartementAt(Coordinates point);
}
