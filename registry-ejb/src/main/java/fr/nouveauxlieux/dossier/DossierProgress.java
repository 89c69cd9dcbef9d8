package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves dossiers on, for the use cases of the administration. They have asked for permission on the dossier, have seen to
 * what the transition guards, and write in the journal.
 */
@ApplicationScoped
public class DossierProgress {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Where it stands. @throws NoSuchDossierException if there is none */
    public DossierStanding standingOf(DossierId dossier) {
        return dossiers.get(dossier).standing();
    }

    /**
     * Holds the dossier until the transaction ends, so that what is judged of it next still holds as it advances.
     *
     * @return where it stands now
     * @throws NoSuchDossierException if there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DossierStanding hold(DossierId dossier) {
        return dossiers.hold(dossier).standing();
    }

    /** What whoever acts may do next, in their roles of the staff, whatever it guards. */
    public Set<DossierAction> listActions(DossierId dossier) {
        return DossierTransitions.listActions(standingOf(dossier), usableRoles());
    }

    /**
     * Holds the dossier until the transaction ends.
     *
     * @return where it stands now
     * @throws NoSuchDossierException if there is none
     * @throws IllegalTransitionException if this cannot be done from where it stands, or not in any role of whoever acts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DossierStanding advance(DossierId id, DossierAction action) {
        Dossier dossier = dossiers.hold(id);
        dossier.take(DossierTransitions.get(dossier.standing(), action, usableRoles()), clock.instant());
        return dossier.standing();
    }

    /**
     * As {@link #advance}, of a decision that nobody outside the administration is told of before {@link #tell}.
     *
     * @throws IllegalTransitionException as {@link #advance}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DossierStanding advanceUntold(DossierId id, DossierAction action) {
        Dossier dossier = dossiers.hold(id);
        dossier.takeUntold(DossierTransitions.get(dossier.standing(), action, usableRoles()), clock.instant());
        return dossier.standing();
    }

    /** How the dossier stands is no secret any more. Nothing happens where it was none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(DossierId id) {
        dossiers.hold(id).tellStanding(clock.instant());
    }

    /**
     * For a use case of authors that has seen to it that what was granted is given back.
     *
     * @throws IllegalTransitionException if nothing was granted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renounce(DossierId id) {
        Dossier dossier = dossiers.hold(id);
        dossier.take(
                DossierTransitions.get(dossier.standing(), DossierAction.RENOUNCE, Set.of(Role.APPLICANT)),
                clock.instant());
    }

    /** What authors do has use cases of its own: nobody is an applicant here. */
    private Set<Role> usableRoles() {
        Actor actor = currentActor.get();
        return Arrays.stream(Role.values())
                .filter(role -> !role.isOpen() && !role.isHeld() && actor.holds(role))
                .collect(Collectors.toSet());
    }
}
