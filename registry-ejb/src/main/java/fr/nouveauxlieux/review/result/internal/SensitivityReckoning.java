package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.Crossing;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.Scenario;
import fr.nouveauxlieux.review.result.Scenario.ReaderLeftOut;
import fr.nouveauxlieux.review.result.Scenario.WeightMoved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Which dossiers would stand elsewhere beside the line if a weight were moved, or a reader left out. */
final class SensitivityReckoning {

    private static final int WHOLE = 100;

    private final List<DossierGrading> gradings;
    private final RankingLine line;
    private final Map<DossierId, BigDecimal> grades = new LinkedHashMap<>();

    private SensitivityReckoning(Collection<DossierGrading> gradings, RankingLine line) {
        this.gradings = gradings.stream()
                .filter(grading -> grading.grade().isPresent())
                .sorted(Comparator.comparing(grading -> grading.dossier().number()))
                .toList();
        this.line = line;
        this.gradings.forEach(
                grading -> grades.put(idOf(grading), grading.grade().orElseThrow()));
    }

    /** By scenario, criteria in the order of the grid, then readers; the dossiers of each by their number. */
    static List<Crossing> reckon(Collection<DossierGrading> gradings, RankingLine line) {
        SensitivityReckoning reckoning = new SensitivityReckoning(gradings, line);
        return reckoning.scenarios().stream()
                .flatMap(scenario -> reckoning.crossings(scenario).stream())
                .toList();
    }

    private List<Scenario> scenarios() {
        Map<String, CriterionPart> criteria = new LinkedHashMap<>();
        TreeSet<String> readers = new TreeSet<>();
        for (DossierGrading grading : gradings) {
            for (ReviewGrade review : grading.reviews()) {
                readers.add(review.reader().value());
                review.parts().forEach(part -> criteria.putIfAbsent(part.criterion(), part));
            }
        }
        List<Scenario> all = new ArrayList<>();
        criteria.values().forEach(part -> {
            all.add(new WeightMoved(part.criterion(), part.label(), true));
            all.add(new WeightMoved(part.criterion(), part.label(), false));
        });
        readers.forEach(reader -> all.add(new ReaderLeftOut(new AccountId(reader))));
        return all;
    }

    private List<Crossing> crossings(Scenario scenario) {
        Map<DossierId, BigDecimal> then = new LinkedHashMap<>();
        gradings.forEach(grading -> then.put(idOf(grading), gradeIn(scenario, grading)));
        Function<BigDecimal, LinePosition> positions = RankReckoning.positions(grades.values(), line);
        Function<BigDecimal, LinePosition> positionsThen = RankReckoning.positions(then.values(), line);
        List<Crossing> found = new ArrayList<>();
        grades.forEach((dossier, grade) -> {
            LinePosition position = positions.apply(grade);
            LinePosition positionThen = positionsThen.apply(then.get(dossier));
            if (position != positionThen) {
                found.add(new Crossing(scenario, dossier, grade, then.get(dossier), position, positionThen));
            }
        });
        return found;
    }

    private BigDecimal gradeIn(Scenario scenario, DossierGrading grading) {
        if (scenario instanceof WeightMoved moved) {
            return mean(grading.reviews().stream()
                            .map(review -> GradeReckoning.grade(review.parts(), part -> weigh(part, moved)))
                            .flatMap(Optional::stream)
                            .toList())
                    .orElseThrow();
        }
        AccountId absent = ((ReaderLeftOut) scenario).reader();
        return mean(grading.reviews().stream()
                        .filter(review -> !review.reader().equals(absent))
                        .map(ReviewGrade::grade)
                        .flatMap(Optional::stream)
                        .toList())
                .orElseGet(() -> grades.get(idOf(grading)));
    }

    private static Ratio weigh(CriterionPart part, WeightMoved moved) {
        Ratio weight = Ratio.of(part.weight());
        if (!part.criterion().equals(moved.criterion())) {
            return weight;
        }
        int percent = moved.up() ? WHOLE + Scenario.MOVED_PERCENT : WHOLE - Scenario.MOVED_PERCENT;
        return weight.times(Ratio.of(percent, WHOLE));
    }

    private static Optional<BigDecimal> mean(List<Ratio> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.meanOf(figures).rounded(DossierGrading.DECIMALS));
    }

    private static DossierId idOf(DossierGrading grading) {
        return grading.dossier().id();
    }
}
