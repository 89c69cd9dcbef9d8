package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import java.util.Set;

/** What someone has to know before they erase their account. @param passphrase whether it will be asked for */
public record ErasureNotice(Set<ErasureObstacle> obstacles, boolean passphrase) {

    public ErasureNotice {
        obstacles = Set.copyOf(obstacles);
    }
}
