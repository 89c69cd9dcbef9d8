package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the administration every decision on a dossier, whether it stands or not. */
@ApplicationScoped
@UseCase(
        value = "decision.list",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.DECIDING_AUTHORITY,
                            Role.COMMITTEE_SECRETARY,
                            Role.INSTRUCTOR,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ListDecisions {

    @Inject
    private DecisionRows decisions;

    /** The latest first. */
    public List<DecisionRecord> list(DossierId dossier) {
        return decisions.list(dossier).stream().map(Decision::told).toList();
    }
}
