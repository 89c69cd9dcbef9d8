package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.madeup.plan.Holder;
import fr.nouveauxlieux.search.PlaceSummary;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a made-up dossier is about.
 *
 * @param name of the place
 * @param place of the registry, where there is one in the commune
 * @param today the day on which the demonstration began
 */
public record Project(String name, Holder holder, Commune commune, Optional<PlaceSummary> place, LocalDate today) {

    public Project {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(today, "today");
    }
}
