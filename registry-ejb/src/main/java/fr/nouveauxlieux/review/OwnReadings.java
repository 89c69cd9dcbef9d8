package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.DossierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers of a wave that someone reads.
 *
 * @param readings by number of the dossier
 */
public record OwnReadings(WaveKey wave, ReviewTerms terms, List<Reading> readings) {

    public OwnReadings {
        readings = List.copyOf(readings);
    }

    /**
     * A dossier to read.
     *
     * @param readable whether interests are declared and there is none: before, its number is all that is told
     * @param title empty where it is not readable; so {@code organisation}
     * @param done criteria with a level and a justification
     * @param asked criteria of the grid
     * @param total of what is scored so far, 0 to 100
     */
    public record Reading(
            DossierId id,
            String number,
            boolean readable,
            String title,
            String organisation,
            Optional<String> departement,
            DossierStage stage,
            ReadingProgress progress,
            int done,
            int asked,
            Optional<BigDecimal> total) {}

    public long countGiven() {
        return readings.stream()
                .filter(reading -> reading.progress() == ReadingProgress.GIVEN)
                .count();
    }
}
