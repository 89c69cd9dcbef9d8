package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.review.result.CriterionPart;
import fr.nouveauxlieux.review.result.RankedDossier;
import fr.nouveauxlieux.review.result.ReviewGrade;
import fr.nouveauxlieux.review.result.WaveGrading;
import java.util.List;
import java.util.Locale;

/**
 * One score as files have it.
 *
 * @param dossier its number
 * @param reader the identifier of the account
 * @param points empty where the criterion is not applicable
 */
record ScoreLine(
        String dossier, String reader, String advice, String criterion, int weight, String points, int mostPoints) {

    /** The columns of files, in their order. */
    enum Field {
        DOSSIER,
        LECTEUR,
        AVIS,
        CRITERE,
        POIDS,
        POINTS,
        POINTS_MAX;

        /** As files name it: {@code points-max}. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** In the order of dossiers, reviews and criteria. */
    static List<ScoreLine> listOf(WaveGrading grading) {
        return grading.dossiers().stream()
                .flatMap(dossier -> dossier.grading().reviews().stream()
                        .flatMap(review -> review.parts().stream().map(part -> line(dossier, review, part))))
                .toList();
    }

    private static ScoreLine line(RankedDossier dossier, ReviewGrade review, CriterionPart part) {
        return new ScoreLine(
                dossier.grading().dossier().number(),
                review.reader().value(),
                review.advice().name(),
                part.criterion(),
                part.weight(),
                part.points().isPresent() ? Integer.toString(part.points().getAsInt()) : "",
                part.mostPoints());
    }

    /** In the order of {@link Field}. */
    List<String> values() {
        return List.of(
                dossier, reader, advice, criterion, Integer.toString(weight), points, Integer.toString(mostPoints));
    }
}
