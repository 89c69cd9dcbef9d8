package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import java.util.List;
import java.util.Optional;

/** An organisation, as its members see it. @param invitations empty for whoever does not manage it */
public record OrganisationSheet(
        OrganisationId id,
        String name,
        Optional<Siret> siret,
        Optional<Rna> rna,
        VerificationState state,
        List<MemberView> members,
        List<InvitationView> invitations) {

    public OrganisationSheet {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
    }
}
