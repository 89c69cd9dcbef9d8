package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Set;

/**
 * What came of a declaration.
 *
 * @param declared of how many dossiers it was said now what interests there are, or that there are none
 * @param interests how many of them
 * @param unanswered the dossiers of which it is still to be said: nothing was, or what is suggested was not answered
 */
public record DeclarationOutcome(int declared, int interests, Set<DossierId> unanswered) {

    public DeclarationOutcome {
        unanswered = Set.copyOf(unanswered);
    }
}
