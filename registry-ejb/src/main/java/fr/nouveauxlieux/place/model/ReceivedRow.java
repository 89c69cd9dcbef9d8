package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceProfile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a source, read and understood.
 *
 * @param externalId the row's identifier in its source
 * @param received the row as received, as a JSON object of texts by column
 * @param digest changes whenever what the row says, or the way it is understood, changes
 * @param asOf the day on which the source says, or was published to say, that the row was true
 */
public record ReceivedRow(
        String externalId, String received, PlaceProfile profile, String digest, Optional<LocalDate> asOf) {}
