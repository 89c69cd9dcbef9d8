package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The results of a wave as they stand now, for other features, which ask for permission themselves. */
@ApplicationScoped
public class WaveResults {

    /** Of every submitted dossier of the wave that is not withdrawn. */
    public Map<DossierId, DossierResult> of(WaveKey wave) {
        return Map.of();
    }
}
