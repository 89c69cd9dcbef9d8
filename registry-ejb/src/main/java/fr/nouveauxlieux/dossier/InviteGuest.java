package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.DossierMessages;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invites someone by e-mail to read or to write a dossier. An invitation to the same address replaces the one before. */
@ApplicationScoped
@UseCase(
        value = "dossier.invite-guest",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class InviteGuest {

    private static final int MOST = 50;

    @Inject
    private Dossiers dossiers;

    @Inject
    private GuestRows guests;

    @Inject
    private DossierMessages messages;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * The link can be used once, within fourteen days. Who is a guest already has that access from now on.
     *
     * @param access to read or to write
     * @throws NoSuchDossierException if there is no such dossier
     * @throws IllegalArgumentException for another access
     */
    public void invite(DossierId id, EmailAddress address, DossierAccess access) {
        Dossier dossier = dossiers.hold(id);
        List<DossierGuest> present = guests.list(dossier);
        Optional<DossierGuest> guest = present.stream()
                .filter(one -> one.account()
                        .map(people::getPerson)
                        .flatMap(PersonCard::address)
                        .filter(address::equals)
                        .isPresent())
                .findFirst();
        if (guest.isPresent()) {
            guest.get().give(access);
            journal.changed(
                    dossier.subject(), Map.of(), Map.of("guest", guest.get().key()), "as " + access);
            return;
        }
        present.stream()
                .filter(earlier -> earlier.address().filter(address::equals).isPresent())
                .forEach(guests::remove);
        if (present.size() >= MOST) {
            journal.nothingChanged();
            return;
        }
        SecretToken token = SecretToken.draw();
        DossierGuest invited = guests.add(new DossierGuest(dossier, token, address, access, clock.instant()));
        messages.invite(invited, token, people.getPerson(people.ownId()));
        journal.changed(dossier.subject(), Map.of(), Map.of("guest", invited.key()), "as " + access);
    }
}
