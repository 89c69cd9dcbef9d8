package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Asks the directory about organisations whose number was typed by hand while it was away. */
@ApplicationScoped
@UseCase(value = "organisation.check", permits = @Permit(to = Role.SYSTEM))
public class CheckOrganisations {

    private static final int AT_ONCE = 20;

    @Inject
    private Organisations organisations;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many were answered for */
    public int check() {
        List<Organisation> checked = organisations.listToCheck(AT_ONCE).stream()
                .takeWhile(organisation -> isAnsweredFor(
                        organisation, directory.lookUp(organisation.siret().orElseThrow())))
                .toList();
        if (checked.isEmpty()) {
            journal.nothingChanged();
        }
        checked.forEach(organisation -> journal.changed(
                organisation.subject(),
                Map.of(),
                organisation.digested(),
                organisation.state().name()));
        return checked.size();
    }

    /** The first that the directory is away for is the last that it is asked. */
    private boolean isAnsweredFor(Organisation organisation, DirectoryAnswer answer) {
        if (answer instanceof DirectoryAnswer.Found found) {
            organisation.confirm(found.name(), clock.instant());
            return true;
        }
        if (answer instanceof DirectoryAnswer.Unknown) {
            organisation.leaveUnconfirmed(clock.instant());
            return true;
        }
        return false;
    }
}
