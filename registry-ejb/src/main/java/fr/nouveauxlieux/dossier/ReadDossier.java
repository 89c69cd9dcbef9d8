package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A dossier, as those who write it see it. */
@ApplicationScoped
@UseCase(
        value = "dossier.read",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadDossier {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private DossierSheets sheets;

    /** @throws NoSuchDossierException if there is none */
    public DossierSheet read(DossierId dossier) {
        return sheets.ofWriters(dossiers.get(dossier), accesses.find(dossier).orElseThrow(NoSuchDossierException::new));
    }
}
