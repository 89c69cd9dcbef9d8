package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierAccesses;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dossiers in the list of those who write them. */
@ApplicationScoped
public class DossierRows {

    @Inject
    private CallDirectory calls;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private DossierWaves waves;

    public List<DossierRow> of(List<Dossier> dossiers) {
        Map<OrganisationId, OrganisationCard> cards =
                organisations.list(dossiers.stream().map(Dossier::organisation).collect(Collectors.toSet()));
        return dossiers.stream()
                .map(dossier -> row(dossier, cards.get(dossier.organisation()).name()))
                .toList();
    }

    private DossierRow row(Dossier dossier, String organisationName) {
        return new DossierRow(
                dossier.id(),
                dossier.number().value(),
                dossier.title(),
                dossier.call(),
                calls.getVersion(dossier.call(), dossier.callVersion()).title(),
                dossier.organisation(),
                organisationName,
                dossier.toldStanding().state(),
                accesses.find(dossier.id()).orElse(DossierAccess.READ),
                dossier.savedAt(),
                waves.findOpenWave(dossier).map(WaveView::closesAt));
    }
}
