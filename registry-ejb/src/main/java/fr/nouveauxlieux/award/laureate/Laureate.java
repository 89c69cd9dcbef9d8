package fr.nouveauxlieux.award.laureate;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.PlaceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A laureate, as everyone may know it.
 *
 * @param number of the dossier
 * @param departement its code; empty where the dossier does not tell
 * @param place of the registry; empty where the dossier names none
 */
public record Laureate(
        DossierId dossier,
        String number,
        String title,
        String organisation,
        WaveKey wave,
        Optional<String> departement,
        Optional<PlaceId> place,
        Money amount,
        LocalDate grantedOn) {}
