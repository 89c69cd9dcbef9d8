package fr.nouveauxlieux.dossier.model;

import fr.nouveauxlieux.kernel.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What the answers submitted say, kept beside them so that lists and figures need not read them.
 *
 * @param aid asked over all years
 * @param address of the project, in a form in which equal addresses are equal texts
 * @param place of the registry: its identifier
 */
public record SubmittedFacts(Optional<Money> aid, Optional<String> address, Optional<String> place) {

    public SubmittedFacts {
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(place, "place");
    }
}
