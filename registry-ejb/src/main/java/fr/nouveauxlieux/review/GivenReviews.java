package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * The reviews that count: given, of readers who have no interest in the dossier. For other features, which ask for
 * permission themselves.
 */
@ApplicationScoped
public class GivenReviews {

    /** By when they were given. */
    public List<GivenReview> list(DossierId dossier) {
        return List.of();
    }

    /** Of every dossier of the wave that has one at least. */
    public Map<DossierId, List<GivenReview>> list(WaveKey wave) {
        return Map.of();
    }
}
