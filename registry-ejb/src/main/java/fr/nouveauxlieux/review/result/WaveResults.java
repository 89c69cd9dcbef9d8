package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.internal.RankReckoning;
import fr.nouveauxlieux.review.result.internal.WaveReckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The results of a wave as they stand now, for other features, which ask for permission themselves. */
@ApplicationScoped
public class WaveResults {

    @Inject
    private WaveReckoning reckoning;

    /** Of every submitted dossier of the wave that is not withdrawn. */
    @Transactional
    public Map<DossierId, DossierResult> of(WaveKey wave) {
        List<DossierGrading> gradings = reckoning.gradings(wave);
        List<BigDecimal> grades = gradings.stream()
                .map(DossierGrading::grade)
                .flatMap(Optional::stream)
                .toList();
        return gradings.stream()
                .map(grading -> result(grading, grades))
                .collect(Collectors.toUnmodifiableMap(DossierResult::dossier, Function.identity()));
    }

    /** Of one dossier of the wave. */
    @Transactional
    public Optional<DossierResult> find(WaveKey wave, DossierId dossier) {
        return Optional.ofNullable(of(wave).get(dossier));
    }

    private static DossierResult result(DossierGrading grading, List<BigDecimal> grades) {
        return new DossierResult(
                grading.dossier().id(),
                grading.reviews().size(),
                grading.grade(),
                RankReckoning.rankOf(grading, grades),
                !grading.disagreements().isEmpty());
    }
}
