package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Dossiers as they were submitted last, for the use cases of other features, which ask for permission themselves. */
@ApplicationScoped
public class SubmittedSheets {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSheets sheets;

    /** Empty where there is none, or it was never submitted. */
    public Optional<DossierSheet> find(DossierId dossier) {
        return dossiers.find(dossier).flatMap(sheets::ofStaff);
    }

    /** @throws NoSuchDossierException if there is none, or none submitted */
    public DossierSheet get(DossierId dossier) {
        return find(dossier).orElseThrow(NoSuchDossierException::new);
    }
}
