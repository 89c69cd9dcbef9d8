package fr.nouveauxlieux.geodata.territory;

import java.util.List;

/**
 * A priority neighbourhood of the politique de la ville (QPV).
 *
 * @param code official code, {@code QP} (2015) or {@code QN} (2024) and six characters
 * @param communes codes of the communes that it lies in; empty where the file does not say
 */
public record PriorityNeighbourhood(String code, String name, List<CommuneCode> communes) {

    public PriorityNeighbourhood {
        communes = List.copyOf(communes);
    }
}
