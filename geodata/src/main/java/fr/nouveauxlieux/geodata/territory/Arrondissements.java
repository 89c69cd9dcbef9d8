package fr.nouveauxlieux.geodata.territory;

import java.util.List;
import java.util.Optional;

/** The arrondissements of the départements of France. Immutable. */
public interface Arrondissements {

    /** By ascending code. */
    List<Arrondissement> listAll();

    Optional<Arrondissement> findByCode(ArrondissementCode code);

    /**
     * The one that holds a current commune or municipal arrondissement. Empty for the communes of Mayotte and of the
     * overseas collectivities, which have none.
     */
    Optional<Arrondissement> findOf(CommuneCode commune);
}
