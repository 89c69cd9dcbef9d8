package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.committee.ranking.LiveDossier;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenScore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the readers gave, criterion by criterion, without their names. */
@RequestScoped
public class LiveReviews {

    @Inject
    private CommitteeWords words;

    @Inject
    private Visit visit;

    /** A criterion. @param weight beside those of the others @param points one a review, in words */
    public record Line(String label, int weight, List<String> points) {}

    /** What a reader says beside the grades. @param name by which the review goes here @param comment may be empty */
    public record Said(String name, String advice, String comment, List<Justification> justifications) {}

    /** Why a reader gave what they gave for a criterion. */
    public record Justification(String criterion, String text) {}

    List<Line> criteria(LiveDossier live) {
        return live.call().grid().map(Grid::criteria).orElse(List.of()).stream()
                .map(criterion -> new Line(
                        label(criterion),
                        criterion.weight(),
                        live.reviews().stream()
                                .map(review -> points(review, criterion))
                                .toList()))
                .toList();
    }

    private String points(GivenReview review, Criterion criterion) {
        return review.scores().stream()
                .filter(score -> score.criterion().equals(criterion.code()))
                .findFirst()
                .map(this::points)
                .orElse("");
    }

    private String points(GivenScore score) {
        return score.points().isPresent()
                ? visit.getTexts().number(score.points().getAsInt())
                : words.text("ranking.not-applicable");
    }

    List<Said> said(LiveDossier live) {
        List<Said> said = new ArrayList<>();
        for (GivenReview review : live.reviews()) {
            said.add(new Said(
                    words.text("ranking.review", said.size() + 1),
                    words.text("ranking.advice." + CommitteeWords.code(review.advice())),
                    review.forCommittee(),
                    review.scores().stream()
                            .map(score -> new Justification(label(live, score.criterion()), score.justification()))
                            .toList()));
        }
        return said;
    }

    private String label(LiveDossier live, String code) {
        return live.call().grid().map(Grid::criteria).orElse(List.of()).stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .map(this::label)
                .orElse(code);
    }

    private String label(Criterion criterion) {
        return criterion.label().in(visit.getLanguage());
    }
}
