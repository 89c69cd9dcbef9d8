package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import java.util.Set;

/**
 * What someone has to know before they erase an account.
 *
 * @param own whether it is their own
 * @param passphrase whether it will be asked for
 */
public record ErasureNotice(Set<ErasureObstacle> obstacles, boolean own, boolean passphrase) {

    public ErasureNotice {
        obstacles = Set.copyOf(obstacles);
    }
}
