package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.PremisesInterestId;
import java.time.Instant;

/** An interest in the list of one's own. @param title of the offer @param published whether the offer still is */
public record OwnInterest(
        PremisesInterestId id,
        OfferId offer,
        String title,
        String commune,
        boolean published,
        String message,
        Instant expressedAt) {}
