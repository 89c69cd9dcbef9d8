package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells those who write a dossier that takes up another why that one was not accepted, once its letter was opened. */
@ApplicationScoped
@UseCase(
        value = "decision.read-past",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadPastDecision {

    @Inject
    private ReadDossier readDossier;

    @Inject
    private DecisionRows decisions;

    /**
     * @param id of the dossier that takes up another
     * @return the reasons; empty where it takes up none, or nothing unfavourable was opened
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none
     */
    public Optional<String> read(DossierId id) {
        return readDossier
                .read(id)
                .parent()
                .flatMap(decisions::findStanding)
                .filter(decision -> decision.isRead() && decision.kind() != DecisionKind.ACCEPTED)
                .map(decision -> decision.view().reasons());
    }
}
