package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who reads what, as applied and not ended, for other features, which ask for permission themselves. */
@ApplicationScoped
public class ReaderAssignments {

    public boolean isAssigned(AccountId reader, DossierId dossier) {
        return false;
    }

    public Set<AccountId> listReaders(DossierId dossier) {
        return Set.of();
    }

    /** Of every dossier of the wave that has one at least. */
    public Map<DossierId, Set<AccountId>> listReaders(WaveKey wave) {
        return Map.of();
    }

    /** By number of the dossier. */
    public List<DossierId> listDossiers(AccountId reader, WaveKey wave) {
        return List.of();
    }

    /** The waves in which the reader has dossiers. */
    public List<WaveKey> listWaves(AccountId reader) {
        return List.of();
    }

    /** How many readers a dossier of the wave is to have. */
    public int wantedReaders(WaveKey wave) {
        return 3;
    }
}
