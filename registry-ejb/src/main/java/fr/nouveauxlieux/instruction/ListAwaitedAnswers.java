package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Of the dossiers that one writes, those of which the service awaits an answer. */
@ApplicationScoped
@UseCase(value = "instruction.list-awaited-answers", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListAwaitedAnswers {

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private Corrections corrections;

    /** By which day each is to be answered; a dossier of which nothing is awaited is absent. */
    public Map<DossierId, LocalDate> list() {
        return corrections.listAwaited(
                listOwnDossiers.list().stream().map(DossierRow::id).toList());
    }
}
