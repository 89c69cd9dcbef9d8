package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.Bilingual;
import java.time.Instant;
import java.util.List;

/**
 * A wave to which dossiers were submitted.
 *
 * @param counts by state and stage, in their order; empty for whoever may not know them
 */
public record EvaluationWave(
        WaveKey key, Bilingual callTitle, Bilingual title, Instant deadline, List<StandingCount> counts) {

    public EvaluationWave {
        counts = List.copyOf(counts);
    }

    public long dossiers() {
        return counts.stream().mapToLong(StandingCount::dossiers).sum();
    }
}
