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
import java.util.Optional;

/** A dossier as it was submitted last, for a program whose key opens it. Who wrote it is told to no program. */
@ApplicationScoped
@UseCase(
        value = "dossier.read-as-program",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.DOSSIER_PROGRAM))
public class ReadDossierAsProgram {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSheets sheets;

    @Inject
    private Journal journal;

    /** Empty where there is none, or none submitted. */
    public Optional<SubmittedDossier> find(DossierId id) {
        Optional<Dossier> dossier = dossiers.find(id);
        Optional<SubmittedDossier> submitted = dossier.flatMap(sheets::submitted);
        if (submitted.isPresent()) {
            journal.read(dossier.get().subject());
        } else {
            journal.nothingChanged();
        }
        return submitted;
    }
}
