package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.Map;

/**
 * How many readers some dossiers are to have beside those that a run gives to each, as another feature says. All beans that
 * say so are added up.
 */
public interface FurtherReaders {

    /** Beside those that every dossier of the wave has. */
    int count(DossierId dossier);

    /** Of the dossiers that are to have one more at least. */
    Map<DossierId, Integer> count(WaveKey wave);
}
