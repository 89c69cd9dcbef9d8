package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.OfferId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer as anybody may know it.
 *
 * @param owner the name of the organisation
 * @param commune as it is called now; empty for one that no territory loaded knows
 * @param publishedOn in Paris
 * @param lastDay on which it is shown
 */
public record Offer(
        OfferId id,
        String owner,
        OfferDraft content,
        Optional<Commune> commune,
        LocalDate publishedOn,
        LocalDate lastDay) {}
