package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenScore;
import fr.nouveauxlieux.review.ReadingProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Readings and reviews in words. */
@RequestScoped
public class ReadingWords {

    private static final int NEAR_DAYS = 7;

    @Inject
    private CallDirectory calls;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    /** The call and the wave, by their titles. */
    String wave(WaveKey wave) {
        return visit.getTexts().format("reading.wave", call(wave), waveTitle(wave));
    }

    String call(WaveKey wave) {
        return calls.find(wave.call())
                .map(CallSheet::title)
                .map(title -> title.in(visit.getLanguage()))
                .orElse(wave.call().value());
    }

    private String waveTitle(WaveKey wave) {
        return calls.getWave(wave.call(), wave.wave()).title().in(visit.getLanguage());
    }

    /** By when reviews are awaited, and how near that is. */
    Cell due(Optional<LocalDate> due) {
        if (due.isEmpty()) {
            return Cell.of(cells.text("reading.no-due"));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        Cell cell = Cell.of(visit.getTexts().date(due.get()), due.get().toString());
        if (due.get().isBefore(today)) {
            return cell.in(Tone.BAD).with(cells.text("reading.due-passed"));
        }
        return due.get().isAfter(today.plusDays(NEAR_DAYS))
                ? cell
                : cell.in(Tone.WAITING).with(cells.text("reading.due-near"));
    }

    Cell progress(ReadingProgress progress) {
        Tone tone =
                switch (progress) {
                    case NOT_BEGUN -> Tone.PLAIN;
                    case BEGUN -> Tone.WAITING;
                    case GIVEN -> Tone.GOOD;
                };
        return Cell.of(cells.text("reading.progress." + code(progress)), progress.name())
                .in(tone);
    }

    String advice(Advice advice) {
        return cells.text("reading.advice." + code(advice));
    }

    /** As {@code 72,50 / 100}; empty where nothing is scored. */
    String total(Optional<BigDecimal> total) {
        return total.map(known -> visit.getTexts().format("reading.total-of", known))
                .orElse("");
    }

    /** The share of the grade that a criterion has. */
    String weight(Grid grid, Criterion criterion) {
        return visit.getTexts().format("reading.weight", (double) criterion.weight() / grid.totalWeight());
    }

    /** What was given for a criterion, with what its level says; empty where the grid knows no such level any more. */
    String level(Grid grid, GivenScore score) {
        if (score.points().isEmpty()) {
            return cells.text("reading.not-applicable");
        }
        int points = score.points().getAsInt();
        return grid.findCriterion(score.criterion()).stream()
                .flatMap(criterion -> criterion.levels().stream())
                .filter(level -> level.points() == points)
                .map(level -> visit.getTexts()
                        .format("reading.level", points, level.label().in(visit.getLanguage())))
                .findFirst()
                .orElse(Integer.toString(points));
    }

    String criterion(Grid grid, String code) {
        return grid.findCriterion(code)
                .map(criterion -> criterion.label().in(visit.getLanguage()))
                .orElse(code);
    }

    /** As {@code not-begun}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
