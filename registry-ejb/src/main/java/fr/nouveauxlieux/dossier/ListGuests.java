package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.Authors;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who was invited to a dossier. */
@ApplicationScoped
@UseCase(
        value = "dossier.list-guests",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ListGuests {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private GuestRows guests;

    @Inject
    private Authors authors;

    @Inject
    private Clock clock;

    /** By when they were invited. Invitations under way are shown to whoever may invite. */
    public List<GuestView> list(DossierId id) {
        boolean manages = accesses.find(id).filter(DossierAccess.MANAGE::equals).isPresent();
        return guests.list(dossiers.get(id)).stream()
                .filter(guest -> guest.isAccepted() || manages && guest.isOpenAt(clock.instant()))
                .map(this::view)
                .toList();
    }

    private GuestView view(DossierGuest guest) {
        return new GuestView(
                guest.key(),
                guest.account().map(authors::nameOf).orElse(""),
                guest.address(),
                guest.account(),
                guest.access(),
                guest.invitedAt(),
                guest.expiresAt());
    }
}
