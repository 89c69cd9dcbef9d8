package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.instruction.OpinionStanding;
import java.util.List;

/**
 * How far the readings of a wave are.
 *
 * @param wanted how many readers each dossier is to have
 * @param dossiers that are read, or were, by number
 */
public record WaveReadings(WaveKey wave, ReviewTerms terms, int wanted, List<Line> dossiers) {

    public WaveReadings {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * A dossier.
     *
     * @param given reviews that count
     * @param wanted how many are awaited, of readers called for it alone too
     */
    public record Line(
            WaveDossier dossier,
            List<Reader> readers,
            int given,
            int wanted,
            OpinionStanding opinion,
            CommitteeReadiness readiness) {

        public Line {
            readers = List.copyOf(readers);
        }
    }

    /** Someone who reads it. @param name full; empty where the account is erased */
    public record Reader(String name, ReadingProgress progress) {}

    public long countReady() {
        return dossiers.stream()
                .filter(line -> line.readiness() == CommitteeReadiness.READY)
                .count();
    }
}
