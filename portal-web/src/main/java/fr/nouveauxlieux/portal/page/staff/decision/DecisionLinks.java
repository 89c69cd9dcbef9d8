package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads from a dossier's page to its decision. */
@Named("decisionLinks")
@RequestScoped
public class DecisionLinks {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Permissions permissions;

    /** Empty for whoever may not see it. @param dossier submitted, its identifier */
    public String of(String dossier) {
        return DossierId.find(dossier)
                .filter(id -> permissions.may(ReadWaveDecisions.class, dossiers.waveOf(id)))
                .map(id -> DecisionAddress.of(dossiers.waveOf(id), id))
                .orElse("");
    }
}
