package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.Optional;

/**
 * A territory that words name.
 *
 * @param departement code, where it is a département
 * @param region code, where it is a région
 * @param communes those of this name or postal code, largest first; empty for the larger territories
 * @param byPostalCode whether it was told by a postal code
 */
record NamedArea(Optional<String> departement, Optional<String> region, List<Commune> communes, boolean byPostalCode) {

    static NamedArea departement(String code) {
        return new NamedArea(Optional.of(code), Optional.empty(), List.of(), false);
    }

    static NamedArea region(String code) {
        return new NamedArea(Optional.empty(), Optional.of(code), List.of(), false);
    }

    static NamedArea communes(List<Commune> communes, boolean byPostalCode) {
        return new NamedArea(Optional.empty(), Optional.empty(), List.copyOf(communes), byPostalCode);
    }
}
