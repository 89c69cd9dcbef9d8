package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Of the dossiers that one writes, those of which a letter of decision waits to be opened. */
@ApplicationScoped
@UseCase(value = "decision.list-waiting-letters", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListWaitingLetters {

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private DecisionRows decisions;

    public Set<DossierId> list() {
        return decisions.listWaiting(
                listOwnDossiers.list().stream().map(DossierRow::id).toList());
    }
}
