package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.place.PlaceId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dossier is begun for.
 *
 * @param place of the registry that it is about
 * @param another whether one is wanted although there is a draft
 */
public record DossierStart(CallCode call, OrganisationId organisation, Optional<PlaceId> place, boolean another) {

    public DossierStart {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(place, "place");
    }
}
