package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A dossier as it was submitted last, for the administration. What is not submitted is its author's alone. */
@ApplicationScoped
@UseCase(
        value = "dossier.read-as-staff",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadDossierAsStaff {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSheets sheets;

    @Inject
    private Journal journal;

    /** @throws NoSuchDossierException if there is none, or none submitted */
    public DossierSheet read(DossierId id) {
        Dossier dossier = dossiers.get(id);
        DossierSheet sheet = sheets.ofStaff(dossier).orElseThrow(NoSuchDossierException::new);
        journal.read(dossier.subject());
        return sheet;
    }
}
