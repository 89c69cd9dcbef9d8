package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.internal.Invitations;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Invitation;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An organisation, as its members see it. */
@ApplicationScoped
@UseCase(
        value = "organisation.read",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class ReadOrganisation {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private Invitations invitations;

    @Inject
    private CurrentActor currentActor;

    /** Invitations under way are shown to its managers only. */
    public OrganisationSheet read(OrganisationId organisation) {
        Organisation read = organisations.get(organisation);
        boolean manages = currentActor.get().managedOrganisations().contains(organisation);
        return new OrganisationSheet(
                read.id(),
                read.name(),
                read.siret(),
                read.rna(),
                read.state(),
                memberships.listIn(read).stream()
                        .filter(member -> member.account().name().isPresent())
                        .map(ReadOrganisation::view)
                        .toList(),
                manages
                        ? invitations.listOpen(read).stream()
                                .map(ReadOrganisation::view)
                                .toList()
                        : List.of());
    }

    private static MemberView view(Membership member) {
        return new MemberView(
                member.account().id(),
                member.account().name().orElseThrow(),
                member.role(),
                member.since(),
                member.managesUntil());
    }

    private static InvitationView view(Invitation invitation) {
        return new InvitationView(invitation.key(), invitation.address(), invitation.role(), invitation.expiresAt());
    }
}
