package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Set;

/**
 * Tells which dossiers wait for their author to mend something, and are not taken under instruction as long. Whoever asks
 * for it brings it.
 */
public interface PendingCorrections {

    /** All of them. */
    Set<DossierId> list();

    boolean isPending(DossierId dossier);
}
