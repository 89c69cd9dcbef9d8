package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.internal.Accounts;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.OrganisationMessages;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an organisation known, with whoever does so as its manager. One that is known already is not joined: its managers are told who asks. */
@ApplicationScoped
@UseCase(value = "organisation.register", permits = @Permit(to = Role.PERSON))
public class RegisterOrganisation {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private OrganisationMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param draft as typed or as the directory gave it */
    public OrganisationRegistration register(OrganisationDraft draft) {
        Optional<DirectoryAnswer> answer = draft.siret().map(directory::lookUp);
        Account founder = accounts.own();
        Optional<Organisation> known = organisations.findAndHold(draft);
        if (known.isPresent()) {
            tellManagers(known.get(), founder);
            journal.nothingChanged();
            return new OrganisationRegistration.ManagersTold();
        }
        Organisation organisation = organisation(draft, answer);
        organisations.add(organisation);
        memberships.add(organisation, founder, MembershipRole.MANAGER);
        journal.changed(organisation.subject(), Map.of(), organisation.digested());
        return new OrganisationRegistration.Registered(organisation.id(), organisation.state());
    }

    private Organisation organisation(OrganisationDraft draft, Optional<DirectoryAnswer> answer) {
        if (answer.isPresent() && answer.get() instanceof DirectoryAnswer.Found found) {
            return new Organisation(
                    new OrganisationDraft(draft.siret(), draft.rna(), found.name()),
                    VerificationState.BY_DIRECTORY,
                    clock.instant());
        }
        boolean away = answer.isPresent() && answer.get() instanceof DirectoryAnswer.Unavailable;
        return new Organisation(
                draft, away ? VerificationState.TO_BE_CHECKED : VerificationState.TYPED_BY_HAND, clock.instant());
    }

    private void tellManagers(Organisation organisation, Account asker) {
        List<Membership> members = memberships.listIn(organisation);
        if (members.stream().anyMatch(member -> member.account().id().equals(asker.id()))) {
            return;
        }
        members.stream().filter(Membership::isManager).forEach(manager -> messages.asksToJoin(manager, asker));
    }
}
