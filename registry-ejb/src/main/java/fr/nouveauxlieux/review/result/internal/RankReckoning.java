package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.WaveGrading.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts dossiers in the order of their grades as they are told, and beside the line below the last place. */
public final class RankReckoning {

    private static final Comparator<DossierGrading> BEST_FIRST = Comparator.comparing(
                    (DossierGrading one) -> one.grade().orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder())
            .thenComparing(one -> one.dossier().number());

    private RankReckoning() {}

    /** The best first, those without a grade last. */
    static List<RankedDossier> rank(Collection<DossierGrading> gradings, Optional<RankingLine> line) {
        List<BigDecimal> grades = gradings.stream()
                .map(DossierGrading::grade)
                .flatMap(Optional::stream)
                .toList();
        Optional<Function<BigDecimal, LinePosition>> positions = line.map(known -> positions(grades, known));
        return gradings.stream()
                .sorted(BEST_FIRST)
                .map(grading -> new RankedDossier(
                        grading, rankOf(grading, grades), positions.flatMap(position -> grading.grade()
                                .map(position))))
                .toList();
    }

    /** One more than the dossiers of a better grade. */
    public static OptionalInt rankOf(DossierGrading grading, Collection<BigDecimal> grades) {
        return grading.grade()
                .map(grade -> OptionalInt.of(1
                        + (int) grades.stream()
                                .filter(other -> other.compareTo(grade) > 0)
                                .count()))
                .orElse(OptionalInt.empty());
    }

    /** Of each grade, whether all dossiers of it have a place, none has, or only some. @param grades of all */
    static Function<BigDecimal, LinePosition> positions(Collection<BigDecimal> grades, RankingLine line) {
        if (line.places() >= grades.size()) {
            return grade -> LinePosition.ABOVE;
        }
        if (line.places() == 0) {
            return grade -> LinePosition.BELOW;
        }
        List<BigDecimal> best =
                grades.stream().sorted(Comparator.reverseOrder()).toList();
        BigDecimal last = best.get(line.places() - 1);
        boolean shared = last.compareTo(best.get(line.places())) == 0;
        return grade -> {
            int beside = grade.compareTo(last);
            if (beside == 0 && shared) {
                return LinePosition.ON;
            }
            return beside >= 0 ? LinePosition.ABOVE : LinePosition.BELOW;
        };
    }

    /**
     * How many dossiers there is room for: the envelope's places; where it has none, those whose demands together its
     * amount covers, from the best down, until the first that it does not.
     */
    static Optional<RankingLine> line(Optional<Envelope> envelope, Collection<DossierGrading> gradings) {
        return envelope.map(known -> known.places().isPresent()
                ? new RankingLine(known.places().getAsInt(), RankingLine.Basis.PLACES)
                : new RankingLine(covered(known.amount().orElseThrow(), gradings), RankingLine.Basis.AMOUNT));
    }

    private static int covered(Money amount, Collection<DossierGrading> gradings) {
        List<WaveDossier> best = gradings.stream()
                .filter(grading -> grading.grade().isPresent())
                .sorted(BEST_FIRST)
                .map(DossierGrading::dossier)
                .toList();
        Money asked = Money.ZERO;
        for (int i = 0; i < best.size(); i++) {
            asked = asked.plus(best.get(i).aid().orElse(Money.ZERO));
            if (asked.isMoreThan(amount)) {
                return i;
            }
        }
        return best.size();
    }

    static List<Tie> ties(List<RankedDossier> ranked) {
        Map<Integer, List<RankedDossier>> byRank = ranked.stream()
                .filter(one -> one.rank().isPresent())
                .collect(Collectors.groupingBy(one -> one.rank().getAsInt(), TreeMap::new, Collectors.toList()));
        List<Tie> ties = new ArrayList<>();
        byRank.forEach((rank, together) -> {
            if (together.size() > 1) {
                ties.add(tie(rank, together));
            }
        });
        return ties;
    }

    private static Tie tie(int rank, List<RankedDossier> together) {
        return new Tie(
                rank,
                together.stream().map(RankReckoning::idOf).collect(Collectors.toSet()),
                together.get(0).position().filter(LinePosition.ON::equals).isPresent());
    }

    private static DossierId idOf(RankedDossier one) {
        return one.grading().dossier().id();
    }
}
