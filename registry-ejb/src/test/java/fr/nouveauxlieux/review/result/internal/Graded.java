package fr.nouveauxlieux.review.result.internal;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.grid.Level;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenScore;
import fr.nouveauxlieux.review.result.DossierGrading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Dossiers and reviews for tests, by short names. */
final class Graded {

    /** That the criterion is not applicable. */
    static final int NOT_APPLICABLE = -1;

    private Graded() {}

    /** Of as many criteria as weights, named {@code c0}, {@code c1}…, of 0 to 4 points. */
    static Grid grid(int... weights) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            List<Level> levels = new ArrayList<>();
            for (int points = 0; points <= 4; points++) {
                levels.add(new Level(points, new Bilingual("niveau " + points, "level " + points)));
            }
            criteria.add(new Criterion(
                    "c" + i, new Bilingual("critère " + i, "criterion " + i), Optional.empty(), weights[i], levels));
        }
        return new Grid(criteria);
    }

    /** The same for the same number. */
    static AccountId reader(int number) {
        return new AccountId("r%015d".formatted(number));
    }

    static DossierId dossierId(int number) {
        return new DossierId("d%015d".formatted(number));
    }

    static GivenReview review(int reader, Advice advice, List<Integer> points) {
        List<GivenScore> scores = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            scores.add(new GivenScore(
                    "c" + i,
                    points.get(i) == NOT_APPLICABLE ? OptionalInt.empty() : OptionalInt.of(points.get(i)),
                    "parce que"));
        }
        return new GivenReview(dossierId(0), reader(reader), Instant.EPOCH, scores, advice, "", "");
    }

    static GivenReview review(int reader, int... points) {
        return review(reader, Advice.RETAIN, Arrays.stream(points).boxed().toList());
    }

    static WaveDossier dossier(int number) {
        return dossier(number, DossierStanding.at(DossierStage.REVIEW), Optional.of(Money.ofEuros(50_000)));
    }

    static WaveDossier dossier(int number, DossierStanding standing, Optional<Money> aid) {
        return new WaveDossier(
                dossierId(number),
                "FDT-2026-%06d".formatted(number),
                "Projet " + number,
                1,
                new OrganisationId("b%015d".formatted(number)),
                "Les Amis",
                new AccountId("a%015d".formatted(number)),
                Optional.of("59"),
                aid,
                Optional.empty(),
                standing);
    }

    static DossierGrading grading(Grid grid, int number, GivenReview... reviews) {
        return GradeReckoning.gradeDossier(dossier(number), List.of(reviews), grid);
    }
}
