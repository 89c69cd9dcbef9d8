package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.CommuneCode;

/**
 * A commune that another one absorbed.
 *
 * @param code its code then; may be the current one's own, when it gave its code to the merged commune
 * @param name its name then; empty where the sources only know its code
 */
public record FormerCommune(CommuneCode code, CommuneCode current, String name) {}
