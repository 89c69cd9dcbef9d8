package fr.nouveauxlieux.geodata.territory;

import java.util.Optional;

/**
 * A territory of any kind, told by its kind and official code.
 *
 * @param code INSEE code of a commune, département (two characters, three overseas) or région (two digits); SIREN
 *     of an EPCI
 * @param parent the containing territory of the next kind that contains it whole: a commune's département, a
 *     département's région; empty for régions, and for EPCI, which may straddle
 */
public record Territory(TerritoryKind kind, String code, String name, Optional<String> parent) {}
