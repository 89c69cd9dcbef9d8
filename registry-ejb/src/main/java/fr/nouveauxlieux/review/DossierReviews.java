package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.WaveDossier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The reviews of a dossier, for those who follow readings.
 *
 * @param grid empty where the call tells of none
 * @param wanted how many readers the dossier is to have
 * @param sheets of everyone who reads it or has written of it, by name
 */
public record DossierReviews(
        WaveDossier dossier,
        WaveKey wave,
        Optional<Grid> grid,
        int wanted,
        CommitteeReadiness readiness,
        List<Sheet> sheets) {

    public DossierReviews {
        sheets = List.copyOf(sheets);
    }

    /**
     * What one reader gave. What is only drafted is nobody else's.
     *
     * @param name empty where the account is erased
     * @param assigned whether they read the dossier now
     * @param counts whether it counts in what is reckoned
     * @param setAside whether it was set aside when its reader stood aside
     * @param editions every one that was given, the latest first, a draft that was taken back after it or not
     */
    public record Sheet(
            String name,
            boolean assigned,
            ReadingProgress progress,
            boolean counts,
            boolean setAside,
            List<Edition> editions) {

        public Sheet {
            editions = List.copyOf(editions);
        }
    }

    /** A review as it was given. @param number from 1 @param total 0 to 100 */
    public record Edition(
            int number,
            Instant givenAt,
            List<GivenScore> scores,
            Advice advice,
            String forCommittee,
            String forApplicant,
            Optional<BigDecimal> total) {

        public Edition {
            scores = List.copyOf(scores);
        }
    }

    public long countGiven() {
        return sheets.stream().filter(Sheet::counts).count();
    }
}
