package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.instruction.internal.Corrections;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskViews;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows those who write a dossier what they and the service say to each other. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-exchanges",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadExchanges {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Corrections corrections;

    @Inject
    private DeskViews views;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public DossierExchanges read(DossierId id) {
        DeskDossier dossier = dossiers.get(id);
        return new DossierExchanges(
                dossier.number(),
                dossier.toldState(),
                dossier.isOpenToAuthors() ? Optional.of(corrections.clockOf(dossier)) : Optional.empty(),
                views.corrections(id),
                views.messages(id));
    }
}
