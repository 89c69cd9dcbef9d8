package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Decisions that stand, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Decisions {

    public Optional<DecisionView> find(DossierId dossier) {
        return Optional.empty();
    }

    /** By number of the dossier. */
    public List<DecisionView> list(WaveKey wave) {
        return List.of();
    }
}
