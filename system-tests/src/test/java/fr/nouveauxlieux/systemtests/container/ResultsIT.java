package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.review.result.CallExtraReader;
import fr.nouveauxlieux.review.result.ExportWaveResults;
import fr.nouveauxlieux.review.result.ExtraReaderCalls;
import fr.nouveauxlieux.review.result.ExtraReaderOutcome;
import fr.nouveauxlieux.review.result.ExtraReaderReason;
import fr.nouveauxlieux.review.result.RankingLine;
import fr.nouveauxlieux.review.result.ReadDossierResult;
import fr.nouveauxlieux.review.result.ReadWaveResults;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.review.result.WaveResults;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The results of a wave, from whom they are kept, and further readers. */
@ExtendWith(ArquillianExtension.class)
public class ResultsIT {

    private static final ExtraReaderReason REASON = new ExtraReaderReason("Les deux lectures s’opposent.");

    static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel noté", "en": "Graded call"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "rules": [],
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "line", "required": true, "label": {"fr": "Forme", "en": "Form"}},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]},
             "grid": {"criteria": [
               {"code": "need", "weight": 3, "label": {"fr": "Besoin", "en": "Need"}, "levels": [
                 {"points": 0, "label": {"fr": "Aucun", "en": "None"}}, {"points": 4, "label": {"fr": "Fort", "en": "Great"}}]},
               {"code": "team", "weight": 1, "label": {"fr": "Équipe", "en": "Team"}, "levels": [
                 {"points": 0, "label": {"fr": "Seul", "en": "Alone"}}, {"points": 2, "label": {"fr": "Unie", "en": "One"}}]}]},
             "envelopes": [{"places": 1}]}
            """;

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
    private ExportWaveResults exportWaveResults;

    @Inject
    private ReadDossierResult readDossierResult;

    @Inject
    private CallExtraReader callExtraReader;

    @Inject
    private ExtraReaderCalls extraReaderCalls;

    @Inject
    private WaveResults waveResults;

    private WaveKey wave(String name) {
        return new WaveKey(samples.call(name, DEFINITION.formatted(name)), "premiere");
    }

    private record Case(Person author, OrganisationId organisation, DossierId dossier) {}

    private Case submitted(CallCode call, String name, String rna) {
        Person author = people.person(name);
        OrganisationId organisation = samples.organisation(author, rna);
        DossierId dossier = samples.begun(author, call, organisation);
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        return new Case(author, organisation, dossier);
    }

    private void standsIn(DossierId dossier, String stage) {
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = '" + stage + "' where public_id = '"
                + dossier + "'");
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aWaveOfWhichNothingWasReadHasItsDossiersWithoutGradesAndItsReadingsAreRecorded() {
        WaveKey wave = wave("results-unread");
        Case one = submitted(wave.call(), "results-unread-author", "W777000001");
        Case withdrawn = submitted(wave.call(), "results-unread-withdrawn", "W777000002");
        people.change("update dossier set state = 'WITHDRAWN', ended_at = now() where public_id = '"
                + withdrawn.dossier() + "'");
        Actor secretary = staff("results-unread-secretary", Role.COMMITTEE_SECRETARY);
        WaveGrading grading = requests.as(secretary, () -> readWaveResults.read(wave));
        assertThat(grading.dossiers()).singleElement().satisfies(ranked -> {
            assertThat(ranked.grading().dossier().id()).isEqualTo(one.dossier());
            assertThat(ranked.grading().grade()).isEmpty();
            assertThat(ranked.rank()).isEmpty();
        });
        assertThat(grading.line()).contains(new RankingLine(1, RankingLine.Basis.PLACES));
        assertThat(requests.as(secretary, () -> waveResults.of(wave)).keySet()).containsExactly(one.dossier());
        assertThat(people.entries("review.read-wave-results", wave.call() + "/premiere"))
                .isEqualTo(1);
        requests.as(secretary, () -> readDossierResult.read(one.dossier()));
        assertThat(people.entries("review.read-dossier-result", one.dossier())).isEqualTo(1);
    }

    @Test
    void whoeverHasADossierInTheWaveIsKeptFromAllItsResults() {
        WaveKey wave = wave("results-own");
        Case own = submitted(wave.call(), "results-own-author", "W777000003");
        Case other = submitted(wave.call(), "results-own-other", "W777000004");
        Actor author = people.staff(own.author().account(), Role.AUDITOR);
        assertRefused(author, () -> readWaveResults.read(wave));
        assertRefused(author, () -> exportWaveResults.export(wave));
        assertRefused(author, () -> readDossierResult.read(other.dossier()));
        Person colleague = people.person("results-own-colleague");
        Actor member = Actor.person(
                colleague.account(),
                Set.of(RoleGrant.everywhere(Role.DECIDING_AUTHORITY)),
                true,
                Set.of(own.organisation()),
                Set.of(),
                Requests.HOME);
        assertRefused(member, () -> readWaveResults.read(wave));
        Actor stranger = people.staff(colleague.account(), Role.DECIDING_AUTHORITY);
        assertThat(requests.as(stranger, () -> readWaveResults.read(wave)).dossiers())
                .hasSize(2);
        assertThat(people.entries("review.read-wave-results", wave.call() + "/premiere"))
                .isEqualTo(1);
    }

    @Test
    void oneMoreReaderIsCalledWhileADossierIsReadAndTwoReviewsDiffer() {
        WaveKey wave = wave("results-extra");
        Case one = submitted(wave.call(), "results-extra-author", "W777000005");
        Actor secretary = staff("results-extra-secretary", Role.COMMITTEE_SECRETARY);
        Callable<ExtraReaderOutcome> calling = () -> callExtraReader.call(one.dossier(), REASON);
        assertThat(requests.as(secretary, calling)).isEqualTo(ExtraReaderOutcome.NOT_NOW);
        standsIn(one.dossier(), "REVIEW");
        assertThat(requests.as(secretary, calling)).isEqualTo(ExtraReaderOutcome.TOO_FEW_REVIEWS);
        for (Role role : List.of(Role.INSTRUCTOR, Role.READER, Role.AUDITOR)) {
            assertRefused(staff("results-extra-" + role.name().toLowerCase(Locale.ROOT), role), calling);
        }
        assertRefused(people.staff(one.author().account(), Role.COMMITTEE_SECRETARY), calling);
        assertThat(people.entries("review.call-extra-reader", one.dossier())).isZero();
    }

    @Test
    void aCallIsToldWithTheResultsAndNeverChangedNorTakenAway() {
        WaveKey wave = wave("results-called");
        Case one = submitted(wave.call(), "results-called-author", "W777000006");
        Person secretary = people.person("results-called-secretary");
        people.change("insert into extra_reader_call (dossier_id, reason, called_by, called_at, reviews_then) values ('"
                + one.dossier() + "', 'Écart', '" + secretary.account() + "', now(), 2)");
        assertThat(extraReaderCalls.count(one.dossier())).isEqualTo(1);
        assertThat(extraReaderCalls.count(wave)).containsEntry(one.dossier(), 1);
        Actor reading = people.staff(secretary.account(), Role.COMMITTEE_SECRETARY);
        WaveGrading grading = requests.as(reading, () -> readWaveResults.read(wave));
        assertThat(grading.calls().get(one.dossier()).reason()).isEqualTo("Écart");
        assertThat(grading.people()).containsKey(secretary.account());
        for (String statement : List.of("update extra_reader_call set reason = 'x'", "delete from extra_reader_call")) {
            assertThatThrownBy(() -> people.change(statement)).hasMessageContaining("permission denied");
        }
    }
}
