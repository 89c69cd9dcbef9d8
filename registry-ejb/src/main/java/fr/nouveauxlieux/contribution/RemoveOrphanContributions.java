package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes away what was said of places that the registry no longer has, as those of a demonstration that is over. */
@ApplicationScoped
@UseCase(value = "contribution.remove-orphans", permits = @Permit(to = Role.SYSTEM))
public class RemoveOrphanContributions {

    @Inject
    private ContributionRows rows;

    @Inject
    private Journal journal;

    /** @return how many there were */
    public int removeAll() {
        int removed = rows.removeOrphans();
        if (removed == 0) {
            journal.nothingChanged();
        } else {
            journal.changed(new Subject("contributions", "demonstration"), Map.of("count", removed), Map.of());
        }
        return removed;
    }
}
