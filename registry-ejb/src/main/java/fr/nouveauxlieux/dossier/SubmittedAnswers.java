package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What dossiers answered as they were submitted last, for reckonings that show none of it to anybody. */
@ApplicationScoped
public class SubmittedAnswers {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSheets sheets;

    /** @throws NoSuchDossierException if there is none, or it was never submitted */
    public Answers get(DossierId dossier) {
        return sheets.ofStaff(dossiers.get(dossier))
                .orElseThrow(NoSuchDossierException::new)
                .plainAnswers();
    }
}
