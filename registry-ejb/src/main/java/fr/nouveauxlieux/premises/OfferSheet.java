package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * An offer as its owner and the moderation read it.
 *
 * @param ownerName the name of the organisation
 * @param ownerNumber its SIRET, or where it has none its RNA number
 * @param reason why it was sent back last; may be empty
 * @param interests how many there are that were not withdrawn
 */
public record OfferSheet(
        OfferId id,
        OrganisationId owner,
        String ownerName,
        String ownerNumber,
        OfferState state,
        OfferDraft content,
        Optional<Commune> commune,
        String reason,
        Instant changedAt,
        long interests,
        long version) {}
