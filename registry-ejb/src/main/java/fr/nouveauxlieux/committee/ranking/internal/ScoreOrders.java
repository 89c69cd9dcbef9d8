package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.ranking.GradedDossier;
import fr.nouveauxlieux.committee.ranking.RankOrder;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.DossierResult;
import fr.nouveauxlieux.review.result.WaveResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order of the grades. */
@ApplicationScoped
public class ScoreOrders {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private WaveResults results;

    /** By number of the dossier where grades are equal. */
    public RankOrder byGrade(WaveKey wave, Collection<DossierId> agenda) {
        Set<DossierId> wanted = new HashSet<>(agenda);
        Map<DossierId, DossierResult> graded = results.of(wave);
        return RankOrder.byGrade(dossiers.list(wave).stream()
                .map(WaveDossier::id)
                .filter(wanted::contains)
                .map(dossier -> new GradedDossier(
                        dossier, Optional.ofNullable(graded.get(dossier)).flatMap(DossierResult::grade)))
                .toList());
    }
}
