package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.review.result.KeptApart;
import fr.nouveauxlieux.steering.EvaluationWave;
import fr.nouveauxlieux.steering.ListEvaluationWaves;
import fr.nouveauxlieux.steering.StandingCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The waves that are examined, with the ways that are open to whoever looks. */
@Named
@RequestScoped
public class EvaluationHub {

    @Inject
    private ListEvaluationWaves listEvaluationWaves;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private KeptApart keptApart;

    @Inject
    private DossierWords words;

    @Inject
    private Visit visit;

    private List<Wave> waves = List.of();

    /** A wave. @param kept whether its figures are kept from whoever looks, whose role would open them */
    public record Wave(
            String title,
            String call,
            String deadline,
            String total,
            List<Count> counts,
            List<Way> ways,
            boolean kept) {}

    /** How many dossiers stand where. */
    public record Count(String where, String dossiers) {}

    /** A page to go to. */
    public record Way(String title, String path) {}

    /** @throws fr.nouveauxlieux.permission.RefusedException to whoever takes no part in any */
    void show() {
        if (!permissions.may(ListEvaluationWaves.class)) {
            permissions.require(ListEvaluationWaves.class);
        }
        waves = calls.list().stream()
                .map(CallSummary::code)
                .filter(call -> permissions.may(ListEvaluationWaves.class, call))
                .flatMap(call -> listEvaluationWaves.list(call).stream())
                .sorted(Comparator.comparing(EvaluationWave::deadline).reversed())
                .map(this::wave)
                .toList();
    }

    public List<Wave> getWaves() {
        return waves;
    }

    private Wave wave(EvaluationWave wave) {
        String language = visit.getLanguage();
        List<WavePage> open = Arrays.stream(WavePage.values())
                .filter(page -> permissions.may(page.useCase(), wave.key()))
                .toList();
        boolean kept = open.stream().anyMatch(WavePage::tellsFigures) && keptApart.is(wave.key());
        return new Wave(
                wave.title().in(language),
                wave.callTitle().in(language),
                visit.getTexts().moment(wave.deadline()),
                visit.getTexts().number(wave.dossiers()),
                wave.counts().stream().map(this::count).toList(),
                open.stream()
                        .filter(page -> !kept || !page.tellsFigures())
                        .map(page -> way(page, wave.key()))
                        .toList(),
                kept);
    }

    private Count count(StandingCount count) {
        String where = count.standing().stage() == DossierStage.NONE
                ? words.state(count.standing().state())
                : words.stage(count.standing().stage());
        return new Count(where, visit.getTexts().number(count.dossiers()));
    }

    private Way way(WavePage page, WaveKey wave) {
        return new Way(visit.getTexts().get(page.text()), page.address(wave));
    }
}
