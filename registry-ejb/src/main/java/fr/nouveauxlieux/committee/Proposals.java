package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What committees proposed, of closed sessions, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Proposals {

    /** The last one of each dossier, by rank of the committee. */
    public List<Proposal> list(WaveKey wave) {
        return List.of();
    }

    public Optional<Proposal> find(DossierId dossier) {
        return Optional.empty();
    }
}
