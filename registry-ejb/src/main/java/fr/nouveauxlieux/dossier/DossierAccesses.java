package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.DossierWaves;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How far whoever acts may go in a dossier as one of those who write it. Of the staff, permits alone decide. */
@ApplicationScoped
public class DossierAccesses {

    @Inject
    private Dossiers dossiers;

    @Inject
    private GuestRows guests;

    @Inject
    private DossierWaves waves;

    @Inject
    private CurrentActor currentActor;

    /** Empty for a stranger, and for a dossier that there is not. */
    public Optional<DossierAccess> find(DossierId dossier) {
        return dossiers.find(dossier).flatMap(this::accessTo);
    }

    /**
     * Refuses whoever may do less: a guest who only reads.
     *
     * @param useCase which asks
     * @throws RefusedException if the access is none or less
     */
    public void require(DossierAccess least, DossierId dossier, Class<?> useCase) {
        if (find(dossier).filter(access -> access.compareTo(least) >= 0).isEmpty()) {
            throw RefusedException.of(useCase);
        }
    }

    /** Whether whoever acts may change what the dossier says, and may now: a draft, or a submitted one of an open wave. */
    public boolean mayWriteNow(DossierId dossier) {
        return dossiers.find(dossier)
                .filter(waves::isAmendable)
                .flatMap(this::accessTo)
                .filter(access -> access.compareTo(DossierAccess.WRITE) >= 0)
                .isPresent();
    }

    private Optional<DossierAccess> accessTo(Dossier dossier) {
        Actor actor = currentActor.get();
        if (actor.account().filter(dossier.owner()::equals).isPresent()
                || actor.managedOrganisations().contains(dossier.organisation())) {
            return Optional.of(DossierAccess.MANAGE);
        }
        if (actor.organisations().contains(dossier.organisation())) {
            return Optional.of(DossierAccess.WRITE);
        }
        return actor.account()
                .flatMap(account -> guests.findAccepted(dossier, account))
                .map(DossierGuest::access);
    }
}
