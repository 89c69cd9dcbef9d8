package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells those who write a dossier that takes up another why that one did not succeed, question by question. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-past-reasons",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadPastReasons {

    /** Before a decision, what was found of a dossier is not told. */
    private static final Set<DossierState> DECIDED = Set.of(DossierState.REFUSED, DossierState.CLOSED);

    @Inject
    private ReadDossier readDossier;

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private FailedRules failedRules;

    /**
     * @param id of the dossier that takes up another; of one that takes up none, there are no reasons
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none
     */
    public List<PastReason> read(DossierId id) {
        return readDossier
                .read(id)
                .parent()
                .filter(parent -> DECIDED.contains(dossiers.get(parent).toldState()))
                .map(failedRules::list)
                .orElse(List.of());
    }
}
