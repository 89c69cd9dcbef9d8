package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Moves a made-up dossier by the table of transitions to where no use case of the desk leads yet: reviews, the committee
 * and what is decided. The journal says that it was made up.
 */
@ApplicationScoped
@UseCase(value = "made-up.move-dossier", permits = @Permit(to = Role.SYSTEM))
public class MoveMadeUpDossier {

    @Inject
    private DossierProgress progress;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /**
     * @param staff who may do so by the table
     * @throws fr.nouveauxlieux.dossier.IllegalTransitionException if the table does not lead there
     */
    public void move(DossierId id, DossierAction action, Actor staff) throws Exception {
        DossierStanding before = progress.standingOf(id);
        DossierStanding after = currentActor.as(staff, () -> progress.advance(id, action));
        journal.changed(
                new Subject("dossier", id.value()),
                Map.of("standing", before.toString()),
                Map.of("standing", after.toString()),
                "made up, as " + staff.account().orElseThrow());
    }
}
