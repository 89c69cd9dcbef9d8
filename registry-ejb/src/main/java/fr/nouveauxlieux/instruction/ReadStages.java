package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.instruction.internal.LetterDecisions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those who write a dossier which letter of intent it follows, or what was decided of it as a letter and follows it. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-stages",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadStages {

    @Inject
    private ReadDossier readDossier;

    @Inject
    private LetterDecisions decisions;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none */
    public DossierStages read(DossierId id) {
        DossierSheet dossier = readDossier.read(id);
        return decisions.of(id, dossier.call(), ReadDossier.class, true);
    }
}
