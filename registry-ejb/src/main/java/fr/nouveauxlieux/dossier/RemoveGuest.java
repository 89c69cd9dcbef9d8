package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes a guest away from a dossier, or an invitation back. Guests may go by themselves. */
@ApplicationScoped
@UseCase(
        value = "dossier.remove-guest",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class RemoveGuest {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private GuestRows guests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * Nothing happens where there is none.
     *
     * @param key as {@link GuestView#key()} says
     */
    public void remove(DossierId id, long key) {
        Dossier dossier = dossiers.hold(id);
        Optional<DossierGuest> found = guests.list(dossier).stream()
                .filter(guest -> guest.key() == key)
                .findFirst();
        if (found.flatMap(DossierGuest::account).filter(people.ownId()::equals).isEmpty()) {
            accesses.require(DossierAccess.MANAGE, id, RemoveGuest.class);
        }
        if (found.isEmpty()) {
            journal.nothingChanged();
            return;
        }
        guests.remove(found.get());
        journal.changed(dossier.subject(), Map.of("guest", key), Map.of());
    }
}
