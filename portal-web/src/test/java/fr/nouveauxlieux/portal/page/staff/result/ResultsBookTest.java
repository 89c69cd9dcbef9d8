package fr.nouveauxlieux.portal.page.staff.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.DossierGrading;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.Spread;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.spreadsheet.ReadLimits;
import fr.nouveauxlieux.spreadsheet.ReadSheet;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import fr.nouveauxlieux.spreadsheet.Spreadsheets;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has the file alone comes to the same grades, by another way of reckoning than the portal's. */
class ResultsBookTest {

    private static final ReadLimits LIMITS = new ReadLimits(10_000_000, 100_000_000, 10, 100_000);
    private static final int[] WEIGHTS = {15, 10, 5, 20};
    private static final int[] MOST = {4, 4, 3, 10};

    /** Reviews of dossiers, drawn from a seed; points below zero are not applicable. */
    private static WaveGrading drawn(long seed) {
        Random random = new Random(seed);
        List<RankedDossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<ReviewGrade> reviews = new ArrayList<>();
            int readers = random.nextInt(4);
            for (int reader = 0; reader < readers; reader++) {
                int[] points = new int[WEIGHTS.length];
                for (int c = 0; c < WEIGHTS.length; c++) {
                    points[c] = random.nextInt(MOST[c] + 2) - 1;
                }
                reviews.add(review(reader, points));
            }
            dossiers.add(ranked(i, reviews));
        }
        return new WaveGrading(
                new WaveKey(new CallCode("essai"), "premiere"),
                dossiers,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static ReviewGrade review(int reader, int... points) {
        List<CriterionPart> parts = new ArrayList<>();
        for (int c = 0; c < points.length; c++) {
            parts.add(new CriterionPart(
                    "c" + c,
                    new Bilingual("critère", "criterion"),
                    WEIGHTS[c],
                    MOST[c],
                    points[c] < 0 ? OptionalInt.empty() : OptionalInt.of(points[c]),
                    "parce que"));
        }
        AccountId account = new AccountId("r%015d".formatted(reader));
        ReviewGrade ungraded = new ReviewGrade(account, Advice.RETAIN, Instant.EPOCH, parts, Optional.empty());
        return ungraded.applicableWeight() == 0
                ? ungraded
                : new ReviewGrade(
                        account,
                        Advice.RETAIN,
                        Instant.EPOCH,
                        parts,
                        Optional.of(ungraded.weightedSum().dividedBy(Ratio.of(ungraded.applicableWeight()))));
    }

    private static RankedDossier ranked(int number, List<ReviewGrade> reviews) {
        WaveDossier dossier = new WaveDossier(
                new DossierId("d%015d".formatted(number)),
                "FDT-2026-%06d".formatted(number),
                "=SOMME(A1)",
                1,
                new OrganisationId("b%015d".formatted(number)),
                "Les Amis",
                new AccountId("a%015d".formatted(number)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DossierStanding.at(DossierStage.REVIEW));
        Optional<Spread> spread = Spread.of(reviews.stream()
                .map(ReviewGrade::grade)
                .flatMap(Optional::stream)
                .toList());
        return new RankedDossier(
                new DossierGrading(dossier, reviews, spread, List.of(), Set.of()),
                spread.isPresent() ? OptionalInt.of(1) : OptionalInt.empty(),
                Optional.empty());
    }

    private static List<ReadSheet> written(WaveGrading grading, SpreadsheetFormat format)
            throws IOException, UnreadableSpreadsheetException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, file)) {
            new ResultsBook(Texts.in(Language.FRENCH), grading).write(writer);
        }
        return Spreadsheets.read(format, file.toByteArray(), LIMITS);
    }

    /** A fraction of whole numbers, with nothing of the portal's. */
    private record Sum(BigInteger top, BigInteger bottom) {

        static final Sum ZERO = new Sum(BigInteger.ZERO, BigInteger.ONE);

        Sum plus(long otherTop, long otherBottom) {
            return plus(new Sum(BigInteger.valueOf(otherTop), BigInteger.valueOf(otherBottom)));
        }

        Sum plus(Sum other) {
            return new Sum(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Sum over(BigInteger divisor) {
            return new Sum(top, bottom.multiply(divisor));
        }
    }

    /** The grades by the recipe that the file holds, from its first sheet alone. */
    private static Map<String, BigDecimal> reckonedAgain(ReadSheet scores) {
        Map<String, Map<String, Sum>> products = new TreeMap<>();
        Map<String, Map<String, Long>> weights = new TreeMap<>();
        for (int row : scores.rows()) {
            if (row > 0 && !scores.text(row, 5).isEmpty()) {
                String dossier = scores.text(row, 0);
                String reader = scores.text(row, 1);
                long weight = Long.parseLong(scores.text(row, 4));
                long points = Long.parseLong(scores.text(row, 5));
                long most = Long.parseLong(scores.text(row, 6));
                products.computeIfAbsent(dossier, one -> new LinkedHashMap<>())
                        .merge(reader, Sum.ZERO.plus(100 * weight * points, most), Sum::plus);
                weights.computeIfAbsent(dossier, one -> new LinkedHashMap<>()).merge(reader, weight, Long::sum);
            }
        }
        Map<String, BigDecimal> grades = new TreeMap<>();
        products.forEach((dossier, byReader) -> {
            Sum sum = Sum.ZERO;
            for (Map.Entry<String, Sum> review : byReader.entrySet()) {
                sum = sum.plus(review.getValue()
                        .over(BigInteger.valueOf(weights.get(dossier).get(review.getKey()))));
            }
            Sum mean = sum.over(BigInteger.valueOf(byReader.size()));
            grades.put(
                    dossier, new BigDecimal(mean.top()).divide(new BigDecimal(mean.bottom()), 2, RoundingMode.HALF_UP));
        });
        return grades;
    }

    private static Map<String, BigDecimal> graded(WaveGrading grading) {
        return grading.dossiers().stream()
                .map(RankedDossier::grading)
                .filter(one -> one.grade().isPresent())
                .collect(Collectors.toMap(
                        one -> one.dossier().number(), one -> one.grade().orElseThrow()));
    }

    @Property(tries = 60)
    void theGradesAreReckonedAgainFromTheScoresOfTheFile(@ForAll long seed) throws Exception {
        WaveGrading grading = drawn(seed);
        ReadSheet scores = written(grading, SpreadsheetFormat.XLSX).get(0);
        assertThat(reckonedAgain(scores)).isEqualTo(graded(grading));
    }

    @ParameterizedTest
    @EnumSource(
            value = SpreadsheetFormat.class,
            names = {"XLSX", "ODS"})
    void theFileTellsGradesAndHowTheyAreReckoned(SpreadsheetFormat format) throws Exception {
        WaveGrading grading = new WaveGrading(
                new WaveKey(new CallCode("essai"), "premiere"),
                List.of(ranked(1, List.of(review(1, 4, -1, 3, 10), review(2, 0, 2, -1, 5)))),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
        List<ReadSheet> sheets = written(grading, format);
        assertThat(sheets)
                .extracting(ReadSheet::name)
                .containsExactly("Notes par critère", "Lectures", "Dossiers", "Calcul");
        assertThat(reckonedAgain(sheets.get(0))).isEqualTo(graded(grading));
        assertThat(new BigDecimal(sheets.get(2).text(1, 3)))
                .isEqualByComparingTo(graded(grading).get("FDT-2026-000001"));
        assertThat(sheets.get(2).text(1, 1)).as("text, not a formula").isEqualTo("=SOMME(A1)");
        assertThat(sheets.get(3).text(0, 0)).startsWith("1. Note d’une lecture");
    }

    @Test
    void theCsvHasTheSameScores() {
        WaveGrading grading = drawn(7);
        List<ScoreLine> lines = ScoreLine.listOf(grading);
        assertThat(lines)
                .hasSize(WEIGHTS.length
                        * grading.dossiers().stream()
                                .mapToInt(one -> one.grading().reviews().size())
                                .sum());
        assertThat(lines).allSatisfy(line -> assertThat(line.values()).hasSize(ScoreLine.Field.values().length));
        assertThat(ScoreLine.Field.POINTS_MAX.key()).isEqualTo("points-max");
    }
}
