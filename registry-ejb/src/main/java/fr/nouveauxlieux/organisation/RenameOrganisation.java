package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Changes the name of an organisation, as long as no directory vouches for it. */
@ApplicationScoped
@UseCase(value = "organisation.rename", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
public class RenameOrganisation {

    @Inject
    private Organisations organisations;

    @Inject
    private Journal journal;

    /** @return false where the directory's name stands */
    public boolean rename(OrganisationId organisation, String name) {
        Organisation renamed = organisations.hold(organisation);
        String checked = OrganisationDraft.checkedName(name);
        if (renamed.state() == VerificationState.BY_DIRECTORY) {
            journal.nothingChanged();
            return false;
        }
        Map<String, ?> before = renamed.digested();
        renamed.rename(checked);
        journal.changed(renamed.subject(), before, renamed.digested());
        return true;
    }
}
