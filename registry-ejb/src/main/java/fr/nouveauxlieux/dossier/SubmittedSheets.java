package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What dossiers answered when they were submitted last, for other features, which ask for permission themselves. */
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
}
