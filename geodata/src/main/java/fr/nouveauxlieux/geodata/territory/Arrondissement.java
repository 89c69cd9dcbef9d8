package fr.nouveauxlieux.geodata.territory;

import java.util.List;

/**
 * An arrondissement of a département, by which the State counts what a territory has already.
 *
 * @param departement its code
 * @param communes the current communes that it holds, municipal arrondissements included, by ascending code
 */
public record Arrondissement(ArrondissementCode code, String name, String departement, List<CommuneCode> communes) {

    public Arrondissement {
        communes = List.copyOf(communes);
    }
}
