package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.ExtraReaderCall;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the results of a wave are reckoned from. Nothing of them is kept: they are true of the moment. */
@ApplicationScoped
public class WaveReckoning {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private GivenReviews reviews;

    @Inject
    private CallDirectory calls;

    @Inject
    private ExtraCallRows extraCalls;

    @Inject
    private People people;

    /** Of every submitted dossier that is not withdrawn, by number. Of a call without a grid, without grades. */
    public List<DossierGrading> gradings(WaveKey wave) {
        Map<DossierId, List<GivenReview>> given = reviews.list(wave);
        Map<Integer, Optional<Grid>> grids = new HashMap<>();
        return dossiers.list(wave).stream()
                .filter(dossier -> dossier.standing().state() != DossierState.WITHDRAWN)
                .map(dossier -> grading(
                        dossier,
                        given.getOrDefault(dossier.id(), List.of()),
                        grids.computeIfAbsent(dossier.callVersion(), version -> grid(wave, version))))
                .toList();
    }

    private Optional<Grid> grid(WaveKey wave, int version) {
        return calls.getVersion(wave.call(), version).grid();
    }

    private static DossierGrading grading(WaveDossier dossier, List<GivenReview> given, Optional<Grid> grid) {
        return grid.map(known -> GradeReckoning.gradeDossier(dossier, given, known))
                .orElseGet(() -> new DossierGrading(dossier, List.of(), Optional.empty(), List.of(), Set.of()));
    }

    public WaveGrading reckon(WaveKey wave) {
        List<DossierGrading> gradings = gradings(wave);
        Optional<RankingLine> line = RankReckoning.line(envelope(wave), gradings);
        List<RankedDossier> ranked = RankReckoning.rank(gradings, line);
        Map<DossierId, ExtraReaderCall> called = lastCalls(wave);
        return new WaveGrading(
                wave,
                ranked,
                line,
                RankReckoning.ties(ranked),
                SeverityReckoning.reckon(gradings),
                line.map(known -> SensitivityReckoning.reckon(gradings, known)).orElse(List.of()),
                called,
                ranked.stream()
                        .map(one -> one.grading())
                        .filter(grading -> !grading.disagreements().isEmpty())
                        .map(grading -> grading.dossier().id())
                        .filter(dossier -> !called.containsKey(dossier))
                        .toList(),
                people.listPersons(readers(gradings, called.values())));
    }

    private Optional<Envelope> envelope(WaveKey wave) {
        return calls.find(wave.call()).flatMap(call -> call.envelopes().find(wave.wave()));
    }

    private Map<DossierId, ExtraReaderCall> lastCalls(WaveKey wave) {
        return extraCalls.list(wave).stream()
                .collect(Collectors.toMap(ExtraReaderCall::dossier, Function.identity(), (earlier, later) -> later));
    }

    private static Set<AccountId> readers(Collection<DossierGrading> gradings, Collection<ExtraReaderCall> called) {
        Set<AccountId> all = gradings.stream()
                .flatMap(grading -> grading.reviews().stream())
                .map(ReviewGrade::reader)
                .collect(Collectors.toSet());
        called.forEach(call -> all.add(call.calledBy()));
        return all;
    }
}
