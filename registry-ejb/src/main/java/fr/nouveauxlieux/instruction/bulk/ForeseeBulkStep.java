package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.instruction.internal.BulkForecast;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says what would come of an action on one of several dossiers, if it were done now. Changes nothing. */
@ApplicationScoped
@UseCase(
        value = "instruction.foresee-bulk-step",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class ForeseeBulkStep {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private BulkForecast forecast;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public BulkOutcome foresee(DossierId dossier, BulkOrder order) {
        return forecast.of(dossiers.get(dossier), order);
    }
}
