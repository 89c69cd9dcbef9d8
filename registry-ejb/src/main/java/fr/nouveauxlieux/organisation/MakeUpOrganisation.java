package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes a made-up organisation known, with a made-up person as its manager. No directory is asked about it. */
@ApplicationScoped
@UseCase(value = "organisation.make-up", permits = @Permit(to = Role.SYSTEM))
public class MakeUpOrganisation {

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * What an earlier demonstration left of it, without members, is taken up.
     *
     * @return empty where it has members already
     * @throws IllegalArgumentException if the founder is a real person
     */
    public Optional<OrganisationId> make(OrganisationDraft draft, AccountId founder) {
        if (!people.getPerson(founder).demonstration()) {
            throw new IllegalArgumentException("expected a made-up person");
        }
        Optional<Organisation> known = organisations.findAndHold(draft);
        if (known.filter(one -> !memberships.listIn(one).isEmpty()).isPresent()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        Organisation organisation = known.orElseGet(() -> added(draft));
        memberships.add(organisation, founder, MembershipRole.MANAGER);
        journal.changed(organisation.subject(), Map.of(), organisation.digested(), "made up");
        return Optional.of(organisation.id());
    }

    private Organisation added(OrganisationDraft draft) {
        Organisation organisation = new Organisation(draft, VerificationState.TYPED_BY_HAND, clock.instant());
        organisations.add(organisation);
        return organisation;
    }
}
