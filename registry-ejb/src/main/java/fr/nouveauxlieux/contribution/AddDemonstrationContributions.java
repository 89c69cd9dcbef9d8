package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.internal.DemonstrationReports;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceStanding;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Gives the moderators of a demonstration something to judge, where nobody has said anything yet. */
@ApplicationScoped
@UseCase(value = "contribution.add-demonstration", permits = @Permit(to = Role.SYSTEM))
public class AddDemonstrationContributions {

    private static final String LOCK = "contribution.demonstration";

    @Inject
    private ContributionRows rows;

    @Inject
    private PlaceCorrections places;

    @Inject
    private DemonstrationReports reports;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false where there are too few made-up places yet */
    public boolean addMissing() {
        locks.hold(LOCK);
        List<PlaceStanding> made = places.listDemonstration(DemonstrationReports.count());
        boolean enough = made.size() == DemonstrationReports.count();
        if (!enough || !rows.isEmpty()) {
            journal.nothingChanged();
            return enough;
        }
        List<Contribution> added = reports.on(made, clock.instant());
        added.forEach(rows::add);
        journal.changed(new Subject("contributions", "demonstration"), Map.of(), Map.of("count", added.size()));
        return true;
    }
}
