package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.result.CallExtraReader;
import fr.nouveauxlieux.review.result.Disagreement;
import fr.nouveauxlieux.review.result.DossierResult;
import fr.nouveauxlieux.review.result.ExtraReaderOutcome;
import fr.nouveauxlieux.review.result.ExtraReaderReason;
import fr.nouveauxlieux.review.result.LinePosition;
import fr.nouveauxlieux.review.result.Ratio;
import fr.nouveauxlieux.review.result.ReadWaveResults;
import fr.nouveauxlieux.review.result.ReaderSeverity;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.review.result.WaveGrading.Tie;
import fr.nouveauxlieux.review.result.WaveResults;
import fr.nouveauxlieux.steering.ReadSteering;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The results of waves of which reviews were given, as the tables of readers and panels hold them. */
@ExtendWith(ArquillianExtension.class)
public class ReviewedResultsIT {

    /** That the criterion is not applicable. */
    private static final String NOT_APPLICABLE = "null";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadWaveResults readWaveResults;

    @Inject
    private WaveResults waveResults;

    @Inject
    private CallExtraReader callExtraReader;

    @Inject
    private ReadSteering readSteering;

    /** Dossiers in review, read by two of three readers each; the criterion need weighs 3, team 1. */
    private record Wave(
            WaveKey key, DossierId apart, DossierId one, DossierId other, Person first, Person second, Person third) {}

    private Wave reviewed(String name, String rna) {
        CallCode call = samples.call(name, ResultsIT.DEFINITION.formatted(name));
        Wave wave = new Wave(
                new WaveKey(call, "premiere"),
                inReview(call, name + "-apart", rna + "1"),
                inReview(call, name + "-one", rna + "2"),
                inReview(call, name + "-other", rna + "3"),
                people.person(name + "-first"),
                people.person(name + "-second"),
                people.person(name + "-third"));
        gives(wave.first(), wave.apart(), "RETAIN", "4", "2");
        gives(wave.second(), wave.apart(), "NOT_RETAIN", "0", NOT_APPLICABLE);
        gives(wave.first(), wave.one(), "RETAIN", "4", "0");
        gives(wave.second(), wave.one(), "RETAIN", "4", "0");
        gives(wave.first(), wave.other(), "RETAIN", "4", "0");
        gives(wave.third(), wave.other(), "RETAIN_WITH_RESERVE", "4", "0");
        return wave;
    }

    private DossierId inReview(CallCode call, String name, String rna) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change(
                "update dossier set state = 'UNDER_INSTRUCTION', stage = 'REVIEW' where public_id = '" + dossier + "'");
        return dossier;
    }

    private void gives(Person reader, DossierId dossier, String advice, String need, String team) {
        String whose = "dossier_id = '" + dossier + "' and reader_id = '" + reader.account() + "'";
        people.change(
                "insert into review (dossier_id, reader_id, state, begun_at, given_at, editions, version) values ('"
                        + dossier + "', '" + reader.account() + "', 'GIVEN', now(), now(), 1, 1)");
        people.change(
                "insert into review_edition (review_id, number, call_version, advice, for_committee, for_applicant,"
                        + " given_at) select id, 1, 1, '" + advice + "', '', '', now() from review where " + whose);
        people.change("insert into review_score (edition_id, position, criterion, points, justification)"
                + " select e.id, s.position, s.criterion, s.points, 'parce que' from review_edition e"
                + " join review r on r.id = e.review_id, (values (0, 'need', " + need + "::integer), (1, 'team', "
                + team
                + "::integer)) s (position, criterion, points) where " + whose);
    }

    private void sits(AccountId person, WaveKey wave) {
        people.change("insert into panelist (call_code, wave, account_id, seat, college, competences, departements,"
                + " absences, most_dossiers, added_by, added_at, version) values ('" + wave.call() + "', '"
                + wave.wave()
                + "', '" + person + "', 'READER', 'COUNCIL', '', '', '', 10, '" + person + "', now(), 1)");
    }

    private void hasInterest(AccountId person, DossierId dossier) {
        people.change(
                "insert into interest (dossier_id, account_id, kind, content, origin, raised_by, raised_at, version)"
                        + " values ('" + dossier + "', '" + person + "', 'FAMILY', '', 'LATE', '" + person
                        + "', now(), 1)");
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    @Test
    void gradesRanksTiesAndSeverityComeFromTheReviewsThatCount() {
        Wave wave = reviewed("reviewed-grades", "W77720000");
        Actor secretary = staff("reviewed-grades-secretary", Role.COMMITTEE_SECRETARY);
        WaveGrading grading = requests.as(secretary, () -> readWaveResults.read(wave.key()));
        assertThat(grading.dossiers())
                .extracting(ranked -> ranked.grading().grade().orElseThrow())
                .containsExactly(new BigDecimal("75.00"), new BigDecimal("75.00"), new BigDecimal("50.00"));
        assertThat(grading.dossiers())
                .extracting(ranked -> ranked.position().orElseThrow())
                .containsExactly(LinePosition.ON, LinePosition.ON, LinePosition.BELOW);
        assertThat(grading.ties()).containsExactly(new Tie(1, Set.of(wave.one(), wave.other()), true));
        assertThat(grading.find(wave.apart()).orElseThrow().grading().disagreements())
                .containsExactlyInAnyOrder(Disagreement.GRADES, Disagreement.ADVICES);
        assertThat(grading.proposed()).containsExactly(wave.apart());
        ReaderSeverity severity = grading.severities().stream()
                .filter(one -> one.reader().equals(wave.first().account()))
                .findFirst()
                .orElseThrow();
        assertThat(severity.mean()).isEqualTo(Ratio.of(100, 3));
        assertThat(severity.comparisons()).hasSize(3);
        Map<DossierId, DossierResult> results = waveResults.of(wave.key());
        assertThat(results.get(wave.apart()))
                .isEqualTo(new DossierResult(
                        wave.apart(), 2, Optional.of(new BigDecimal("50.00")), OptionalInt.of(3), true));
    }

    @Test
    void aLateInterestTakesAReviewOutOfEveryFigure() {
        Wave wave = reviewed("reviewed-late", "W77720001");
        sits(wave.second().account(), wave.key());
        hasInterest(wave.second().account(), wave.apart());
        DossierResult result = waveResults.of(wave.key()).get(wave.apart());
        assertThat(result.grade()).contains(new BigDecimal("100.00"));
        assertThat(result.rank()).hasValue(1);
        assertThat(result.reviews()).isEqualTo(1);
        assertThat(result.disagreement()).isFalse();
    }

    @Test
    void oneMoreReaderIsCalledOnceUntilTheyHaveGivenTheirReview() {
        Wave wave = reviewed("reviewed-extra", "W77720002");
        Actor secretary = staff("reviewed-extra-secretary", Role.COMMITTEE_SECRETARY);
        ExtraReaderReason reason = new ExtraReaderReason("Avis opposés");
        assertThat(requests.as(secretary, () -> callExtraReader.call(wave.apart(), reason)))
                .isEqualTo(ExtraReaderOutcome.CALLED);
        assertThat(requests.as(secretary, () -> callExtraReader.call(wave.apart(), reason)))
                .isEqualTo(ExtraReaderOutcome.AWAITED);
        WaveGrading awaited = requests.as(secretary, () -> readWaveResults.read(wave.key()));
        assertThat(awaited.proposed()).isEmpty();
        assertThat(awaited.calls().get(wave.apart()).isAnswered(2)).isFalse();
        gives(wave.third(), wave.apart(), "RETAIN", "4", "0");
        WaveGrading answered = requests.as(secretary, () -> readWaveResults.read(wave.key()));
        assertThat(answered.calls().get(wave.apart()).isAnswered(3)).isTrue();
        assertThat(answered.find(wave.apart()).orElseThrow().grading().grade())
                .as("the further review counts as the others do")
                .contains(new BigDecimal("58.33"));
        assertThat(people.entries("review.call-extra-reader", wave.apart())).isEqualTo(1);
    }

    @Test
    void readersAndWhoeverHasAnInterestAreKeptFromTheWholeWave() {
        Wave wave = reviewed("reviewed-kept", "W77720003");
        AccountId interested = people.person("reviewed-kept-interested").account();
        AccountId reader = people.person("reviewed-kept-reader").account();
        Actor auditor = people.staff(interested, Role.AUDITOR);
        Actor reading = people.staff(reader, Role.COMMITTEE_SECRETARY);
        requests.as(auditor, () -> readWaveResults.read(wave.key()));
        requests.as(reading, () -> readSteering.read(wave.key()));
        hasInterest(interested, wave.other());
        sits(reader, wave.key());
        for (Actor actor : Set.of(auditor, reading)) {
            assertThatThrownBy(() -> requests.as(actor, () -> readWaveResults.read(wave.key())))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.as(actor, () -> readSteering.read(wave.key())))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> requests.as(
                        reading, () -> callExtraReader.call(wave.apart(), new ExtraReaderReason("Avis opposés"))))
                .isInstanceOf(RefusedException.class);
    }
}
