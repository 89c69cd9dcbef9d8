package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.place.PlaceId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dossier is begun for.
 *
 * @param place of the registry that it is about
 * @param another whether one is wanted although there is a draft; of a second stage, there is one for each letter
 * @param letter of intent that it is to follow, of a second stage; where none is named, the first that has none yet
 */
public record DossierStart(
        CallCode call,
        OrganisationId organisation,
        Optional<PlaceId> place,
        boolean another,
        Optional<DossierId> letter) {

    public DossierStart(CallCode call, OrganisationId organisation, Optional<PlaceId> place, boolean another) {
        this(call, organisation, place, another, Optional.empty());
    }

    public DossierStart {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(letter, "letter");
    }
}
