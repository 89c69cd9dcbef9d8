package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Becomes a guest of a dossier by the link that was sent. */
@ApplicationScoped
@UseCase(value = "dossier.accept-invitation", permits = @Permit(to = Role.PERSON))
public class AcceptDossierInvitation {

    @Inject
    private Dossiers dossiers;

    @Inject
    private GuestRows guests;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Empty where the link is no longer valid. Whoever was a guest before keeps the greater access of the two. */
    public Optional<DossierId> accept(SecretToken token) {
        Optional<Dossier> dossier = guests.findDossier(token).map(dossiers::hold);
        Optional<DossierGuest> invited =
                dossier.flatMap(held -> guests.find(token)).filter(guest -> guest.isOpenAt(clock.instant()));
        if (invited.isEmpty()) {
            journal.nothingChanged();
            return Optional.empty();
        }
        Dossier held = dossier.orElseThrow();
        AccountId account = people.ownId();
        DossierAccess access = invited.get().access();
        Optional<DossierGuest> before = guests.findAccepted(held, account);
        if (before.isPresent()) {
            guests.remove(invited.get());
            if (before.get().access().compareTo(access) < 0) {
                before.get().give(access);
            }
        } else {
            invited.get().accept(account, clock.instant());
        }
        journal.changed(held.subject(), Map.of(), Map.of("account", account.value()), "as " + access);
        return Optional.of(held.id());
    }
}
