package fr.nouveauxlieux.geodata.territory;

import java.util.List;
import java.util.Optional;

/**
 * Outlines of territories for maps, in WGS84 degrees, x longitude, y latitude. The built-in ones have about 250 points
 * a département (true to a kilometre or two); official boundaries replace them where they were imported.
 */
public interface TerritoryOutlines {

    /** One outline for each département and overseas collectivity, by ascending code. */
    List<TerritoryOutline> listDepartements();

    /** One outline for each région, merged from its départements, by ascending code. */
    List<TerritoryOutline> listRegions();

    Optional<TerritoryOutline> findDepartement(String code);

    Optional<TerritoryOutline> findRegion(String code);
}
