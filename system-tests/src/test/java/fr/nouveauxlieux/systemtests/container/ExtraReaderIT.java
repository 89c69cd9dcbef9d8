package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.OfferSettings;
import fr.nouveauxlieux.assignment.ReadRun;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.RunView;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.DossierReviews;
import fr.nouveauxlieux.review.GiveReview;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.ReadDossierReviews;
import fr.nouveauxlieux.review.SaveReview;
import fr.nouveauxlieux.review.result.CallExtraReader;
import fr.nouveauxlieux.review.result.ExtraReaderOutcome;
import fr.nouveauxlieux.review.result.ExtraReaderReason;
import fr.nouveauxlieux.review.result.ReadWaveResults;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One more reader, from the disagreement of two to the review that parts them. */
@ExtendWith(ArquillianExtension.class)
public class ExtraReaderIT {

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private ReadDossiers reading;

    @Inject
    private SaveReview saveReview;

    @Inject
    private GiveReview giveReview;

    @Inject
    private GivenReviews givenReviews;

    @Inject
    private ReadWaveResults readWaveResults;

    @Inject
    private ReadDossierReviews readDossierReviews;

    @Inject
    private CallExtraReader callExtraReader;

    @Inject
    private OfferSettings offerSettings;

    @Inject
    private ComputeRun computeRun;

    @Inject
    private ReadRun readRun;

    @Inject
    private ApplyRun applyRun;

    @Inject
    private ReaderAssignments assignments;

    private void gives(Actor reader, DossierId dossier, String governance, String budget) {
        requests.as(reader, () -> saveReview.save(dossier, ReadDossiers.whole(governance, budget)));
        requests.as(reader, () -> giveReview.give(dossier));
    }

    private AssignmentRunId computed(Actor secretary, WaveKey wave) {
        RunSettings usual = requests.as(secretary, () -> offerSettings.offer(wave));
        RunSettings two = new RunSettings(2, 7, 5, 2, 3, false, true, false, usual.period());
        return requests.as(secretary, () -> computeRun.compute(wave, two));
    }

    private int awaited(Actor secretary, DossierId dossier) {
        DossierReviews reviews = requests.as(secretary, () -> readDossierReviews.read(dossier));
        return reviews.wanted() - (int) reviews.countGiven();
    }

    @Test
    void theRunThatFollowsACallProposesOneMoreReaderWhoseReviewCounts() {
        WaveKey wave = reading.wave("extra-reader");
        DossierId dossier = reading.dossier(wave, "extra-reader-author", "W460000071");
        DossierId calm = reading.dossier(wave, "extra-reader-calm", "W460000072");
        Actor first = reading.reader(wave, dossier, "extra-reader-first");
        Actor second = reading.reader(wave, dossier, "extra-reader-second");
        Actor interested = reading.panelist(wave, "extra-reader-interested");
        Actor third = reading.panelist(wave, "extra-reader-third");
        for (Actor reader : List.of(first, second, interested, third)) {
            for (DossierId each : reader == first || reader == second ? List.of(calm) : List.of(dossier, calm)) {
                reading.declareNone(reader, each);
            }
        }
        reading.assign(first, calm);
        reading.assign(second, calm);
        people.change(
                "insert into interest (dossier_id, account_id, kind, content, origin, raised_by, raised_at, version)"
                        + " values ('%s', '%s', 'FUNDER', '', 'DECLARED', '%s', now(), 1)"
                                .formatted(dossier, interested.name(), interested.name()));
        Actor secretary = people.staff(people.person("extra-reader-secretary").account(), Role.COMMITTEE_SECRETARY);
        AssignmentRunId before = computed(secretary, wave);
        assertThat(requests.as(secretary, () -> readRun.read(before)).dossiers())
                .as("both dossiers have their two readers")
                .allSatisfy(each -> assertThat(each.proposed()).isEmpty());
        requests.as(secretary, () -> applyRun.apply(before));
        gives(first, dossier, "5", "4");
        gives(second, dossier, "1", "0");
        assertThat(requests.as(secretary, () -> readWaveResults.read(wave)).proposed())
                .containsExactly(dossier);
        assertThat(requests.as(
                        secretary, () -> callExtraReader.call(dossier, new ExtraReaderReason("Avis contraires"))))
                .isEqualTo(ExtraReaderOutcome.CALLED);
        assertThat(assignments.wantedReaders(dossier)).isEqualTo(3);
        assertThat(assignments.wantedReaders(calm)).isEqualTo(2);
        assertThat(awaited(secretary, dossier)).isEqualTo(1);

        AssignmentRunId after = computed(secretary, wave);
        RunView view = requests.as(secretary, () -> readRun.read(after));
        assertThat(view.dossiers())
                .filteredOn(each -> each.id().equals(dossier))
                .singleElement()
                .satisfies(each -> assertThat(each.proposed())
                        .extracting(RunView.ProposedReader::account)
                        .containsExactly(new AccountId(third.name())));
        assertThat(view.dossiers())
                .filteredOn(each -> each.id().equals(calm))
                .singleElement()
                .satisfies(each -> assertThat(each.proposed()).isEmpty());
        requests.as(secretary, () -> applyRun.apply(after));
        assertThat(assignments.listReaders(dossier))
                .isEqualTo(
                        Set.of(new AccountId(first.name()), new AccountId(second.name()), new AccountId(third.name())));

        gives(third, dossier, "3", "4");
        assertThat(requests.visitor(() -> givenReviews.list(dossier))).hasSize(3);
        assertThat(awaited(secretary, dossier)).isZero();
        AssignmentRunId last = computed(secretary, wave);
        assertThat(requests.as(secretary, () -> readRun.read(last)).dossiers())
                .allSatisfy(each -> assertThat(each.proposed()).isEmpty());
    }
}
