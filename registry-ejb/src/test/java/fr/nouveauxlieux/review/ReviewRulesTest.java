package fr.nouveauxlieux.review;

import static fr.nouveauxlieux.review.Grids.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.OpinionStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRulesTest {

    private static final DossierStanding READ = DossierStanding.at(DossierStage.REVIEW);

    private static final Map<String, ReviewField> FIELDS =
            ReviewField.list(Grids.of(criterion("governance", 1, 1, 3))).stream()
                    .collect(Collectors.toMap(ReviewField::code, Function.identity()));

    @ParameterizedTest
    @EnumSource(ReviewVisibility.class)
    void nobodySeesWhatOthersGaveBeforeTheirOwnIsGiven(ReviewVisibility visibility) {
        assertThat(visibility.shows(false, true)).isFalse();
        assertThat(visibility.shows(false, false)).isFalse();
    }

    @Test
    void afterwardsTheTermsOfTheWaveDecide() {
        assertThat(ReviewVisibility.NEVER.shows(true, true)).isFalse();
        assertThat(ReviewVisibility.AFTER_OWN.shows(true, false)).isTrue();
        assertThat(ReviewVisibility.WHEN_ALL_IN.shows(true, false)).isFalse();
        assertThat(ReviewVisibility.WHEN_ALL_IN.shows(true, true)).isTrue();
    }

    @Test
    void readingsAreOpenUntilTheirDayIsOverAndForEverWithoutOne() {
        LocalDate due = LocalDate.of(2026, 3, 31);
        ReviewTerms terms = new ReviewTerms(Optional.of(due), ReviewVisibility.NEVER, false, 1);
        assertThat(terms.isOpenOn(due)).isTrue();
        assertThat(terms.isOpenOn(due.plusDays(1))).isFalse();
        assertThat(ReviewTerms.USUAL.isOpenOn(due)).isTrue();
    }

    @Test
    void aLevelIsOneOfItsCriterionOrNotApplicable() {
        ReviewField level = FIELDS.get("level-governance");
        assertThat(level.takes("3")).isTrue();
        assertThat(level.takes("na")).isTrue();
        assertThat(level.takes("")).isTrue();
        assertThat(level.takes("2")).isFalse();
        assertThat(level.takes("03")).isFalse();
    }

    @Test
    void anAdviceIsOneOfThreeAndTextsHaveTheirLength() {
        assertThat(FIELDS.get("advice").takes("RETAIN_WITH_RESERVE")).isTrue();
        assertThat(FIELDS.get("advice").takes("MAYBE")).isFalse();
        assertThat(FIELDS.get("why-governance").takes("x".repeat(4000))).isTrue();
        assertThat(FIELDS.get("for-applicant").takes("x".repeat(4001))).isFalse();
    }

    @Test
    void aChangeHasAKeyByWhichItIsKnownAgain() {
        assertThatThrownBy(() -> new FieldChange("advice", "", 0, "short"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new FieldChange("why-governance", " deux\r\nlignes ", 0, "key-of-tests").value())
                .isEqualTo("deux\nlignes");
    }

    @Test
    void aDossierIsReadyOnceItsReviewsAreInAndThePrefectHasSpokenOrIsLate() {
        assertThat(CommitteeReadiness.of(READ, 3, 3, OpinionStanding.GIVEN)).isEqualTo(CommitteeReadiness.READY);
        assertThat(CommitteeReadiness.of(READ, 4, 3, OpinionStanding.LATE)).isEqualTo(CommitteeReadiness.READY);
        assertThat(CommitteeReadiness.of(READ, 2, 3, OpinionStanding.GIVEN))
                .isEqualTo(CommitteeReadiness.REVIEWS_LACKING);
        assertThat(CommitteeReadiness.of(READ, 3, 3, OpinionStanding.AWAITED))
                .isEqualTo(CommitteeReadiness.OPINION_LACKING);
        assertThat(CommitteeReadiness.of(READ, 3, 3, OpinionStanding.NOT_ASKED))
                .isEqualTo(CommitteeReadiness.OPINION_LACKING);
    }

    @Test
    void onlyWhatIsReadOrAdjournedGoesToACommittee() {
        assertThat(CommitteeReadiness.of(DossierStanding.at(DossierStage.ADJOURNED), 3, 3, OpinionStanding.GIVEN))
                .isEqualTo(CommitteeReadiness.READY);
        assertThat(CommitteeReadiness.of(DossierStanding.at(DossierStage.ELIGIBLE), 3, 3, OpinionStanding.GIVEN))
                .isEqualTo(CommitteeReadiness.NOT_NOW);
        assertThat(CommitteeReadiness.of(DossierStanding.of(DossierState.WITHDRAWN), 3, 3, OpinionStanding.GIVEN))
                .isEqualTo(CommitteeReadiness.NOT_NOW);
    }
}
