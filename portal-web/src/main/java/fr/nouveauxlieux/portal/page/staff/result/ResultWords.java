package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.evaluation.EvaluationAddress;
import fr.nouveauxlieux.portal.page.staff.evaluation.FigureWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.result.Disagreement;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.ExtraReaderCall;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.Scenario;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Results in words. */
@RequestScoped
public class ResultWords {

    static final String PAGE = "resultats";
    static final String DOSSIERS = "dossier";
    static final String READERS = "lecteur";

    @Inject
    private StaffCells cells;

    @Inject
    private FigureWords figures;

    @Inject
    private Visit visit;

    static String addressOf(WaveKey wave, DossierId dossier) {
        return EvaluationAddress.of(wave, PAGE) + "/" + DOSSIERS + "/" + dossier;
    }

    static String addressOf(WaveKey wave, AccountId reader) {
        return EvaluationAddress.of(wave, PAGE) + "/" + READERS + "/" + reader;
    }

    Cell position(Optional<LinePosition> position) {
        return position.map(this::position).orElseGet(() -> Cell.of(""));
    }

    private Cell position(LinePosition position) {
        Tone tone =
                switch (position) {
                    case ABOVE -> Tone.GOOD;
                    case ON -> Tone.WAITING;
                    case BELOW -> Tone.PLAIN;
                };
        return Cell.of(text("results.position.", position), position.name()).in(tone);
    }

    Cell advice(Advice advice) {
        Tone tone =
                switch (advice) {
                    case RETAIN -> Tone.GOOD;
                    case RETAIN_WITH_RESERVE -> Tone.WAITING;
                    case NOT_RETAIN -> Tone.BAD;
                };
        return Cell.of(text("results.advice.", advice), advice.name()).in(tone);
    }

    /** In what readers differ; nothing where they do not. */
    Cell disagreements(Set<Disagreement> found) {
        if (found.isEmpty()) {
            return Cell.of("");
        }
        String words = found.stream()
                .sorted()
                .map(one -> text("results.disagreement.", one))
                .collect(Collectors.joining(", "));
        String codes = found.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return Cell.of(words, codes).in(Tone.BAD);
    }

    Cell call(Optional<ExtraReaderCall> call, DossierGrading grading) {
        if (call.isEmpty()) {
            return Cell.of(cells.text("results.extra.none"), "NONE");
        }
        boolean answered = call.get().isAnswered(grading.reviews().size());
        return Cell.of(
                        cells.text(answered ? "results.extra.answered" : "results.extra.awaited"),
                        answered ? "ANSWERED" : "AWAITED")
                .in(answered ? Tone.GOOD : Tone.WAITING);
    }

    /** What might have been otherwise. */
    Cell scenario(Scenario scenario, WaveGrading grading) {
        if (scenario instanceof Scenario.WeightMoved moved) {
            String key = moved.up() ? "results.scenario.more" : "results.scenario.less";
            return Cell.of(
                    visit.getTexts().format(key, moved.label().in(visit.getLanguage()), Scenario.MOVED_PERCENT),
                    moved.criterion() + (moved.up() ? "+" : "-") + Scenario.MOVED_PERCENT);
        }
        AccountId reader = ((Scenario.ReaderLeftOut) scenario).reader();
        return Cell.of(
                visit.getTexts().format("results.scenario.without", figures.person(reader, grading.people())),
                "without " + reader);
    }

    /** Rounded, and as it is exactly where rounding changed it: {@code 79,17 (exactement 475/6)}. */
    String exactly(Ratio figure) {
        String told = figures.decimal(figure.rounded(DossierGrading.DECIMALS));
        return isWhole(figure) ? told : visit.getTexts().format("results.exactly", told, figure.toString());
    }

    private static boolean isWhole(Ratio figure) {
        return figure.equals(
                Ratio.of(figure.rounded(DossierGrading.DECIMALS).unscaledValue().longValueExact(), 100));
    }

    private String text(String list, Enum<?> value) {
        return cells.text(list + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
