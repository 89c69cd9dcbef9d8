package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who looks after dossiers, for the use cases of other features, which ask for permission themselves. */
@ApplicationScoped
public class DossierInstructors {

    @Inject
    private Assignments assignments;

    public Optional<AccountId> find(DossierId dossier) {
        return assignments.find(dossier).map(InstructorAssignment::instructor);
    }
}
