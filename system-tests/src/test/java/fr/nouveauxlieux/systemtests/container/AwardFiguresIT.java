package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.AwardFigures;
import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.award.agreement.AwardFigures.Total;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.ReadAwardFigures;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money and indicators of agreements from year to year, of years in which no other test signs or pays. */
@ExtendWith(ArquillianExtension.class)
public class AwardFiguresIT {

    /** Of Mayotte, of which it is the only département. */
    private static final String REGION = "06";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadAwardFigures readAwardFigures;

    @Inject
    private HttpServletRequest request;

    private DossierId accepted(String name, String rna) {
        return accepted(people.person(name), name, rna);
    }

    private DossierId accepted(Person author, String name, String rna) {
        CallCode call = samples.call(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '976', state = 'ACCEPTED', ended_at = submitted_at"
                + " where public_id = '" + dossier + "'");
        return dossier;
    }

    private void agreement(DossierId dossier, String state, String signedAt, String endedAt) {
        people.change(
                "insert into agreement (dossier_id, state, decided, amount, object, starts_on, ends_on, signed_at,"
                        + " ended_at, version) values ('" + dossier + "', '" + state
                        + "', 9000000, 9000000, 'Un objet',"
                        + " date '2051-01-01', date '2054-01-01', " + signedAt + ", " + endedAt + ", 0)");
    }

    private void instalment(DossierId dossier, Person certifier, String plannedOn, String state, String paidOn) {
        people.change("insert into payment_file (reference, call_code, exported_at) values ('figures-" + dossier
                + plannedOn + state + "', 'figures', now())");
        people.change("insert into instalment (agreement_id, planned_on, amount, state, request, remark, certified_by,"
                + " payment_file_id, paid_on, version) select max(a.id), date '" + plannedOn + "', 3000000, '" + state
                + "', '', '', '" + certifier.account() + "', (select max(id) from payment_file), " + paidOn
                + ", 0 from agreement a where a.dossier_id = '" + dossier + "'");
    }

    private void report(DossierId dossier, int year, String state, String indicators) {
        people.change(
                "insert into agreement_report (agreement_id, kind, year, due_on, state, content, remark, submitted_at,"
                        + " version) select max(a.id), 'ACTIVITY', " + year + ", date '2052-03-31', '" + state
                        + "', 'Une année', '', now(), 0 from agreement a where a.dossier_id = '" + dossier + "'");
        people.change(
                "insert into report_indicator (report_id, indicator, hundredths) select r.id, v.indicator, v.hundredths"
                        + " from agreement_report r join agreement a on a.id = r.agreement_id,"
                        + " (values " + indicators + ") as v (indicator, hundredths) where a.dossier_id = '" + dossier
                        + "' and r.year = " + year);
    }

    private AwardFigures read(Actor actor) {
        return requests.as(actor, () -> readAwardFigures.read(AgreementQuestion.ALL));
    }

    @Test
    void moneyAndIndicatorsAreSummedByYearAndRegion() {
        Person certifier = people.person("figures-certifier");
        DossierId running = accepted("figures-running", "W555666101");
        // The last minutes of a year in universal time are already the next in Paris.
        agreement(running, "ACTIVE", "timestamptz '2050-12-31 23:30:00Z'", "null");
        instalment(running, certifier, "2051-02-01", "PAID", "date '2052-01-10'");
        instalment(running, certifier, "2052-02-01", "VALIDATED", "null");
        instalment(running, certifier, "2053-02-01", "DROPPED", "null");
        report(running, 2051, "ACCEPTED", "('VISITORS', 120000), ('BALANCE', -5050)");
        report(running, 2052, "SUBMITTED", "('VISITORS', 990000)");
        DossierId ended = accepted("figures-ended", "W555666102");
        agreement(ended, "TERMINATED", "timestamptz '2051-06-01 10:00:00Z'", "now()");
        instalment(ended, certifier, "2051-07-01", "PAID", "date '2051-07-15'");
        report(ended, 2051, "ACCEPTED", "('VISITORS', 30000)");
        DossierId unsigned = accepted("figures-unsigned", "W555666103");
        agreement(unsigned, "TO_SIGN", "null", "null");
        instalment(unsigned, certifier, "2051-02-01", "PLANNED", "null");

        Actor auditor = people.staff(people.person("figures-auditor").account(), Role.AUDITOR);
        AwardFigures figures = read(auditor);
        assertThat(figures.sums())
                .filteredOn(sums -> sums.year() > 2050 && sums.year() < 2054)
                .containsExactlyInAnyOrder(
                        // All that is agreed of the one, and of the one that was terminated what it was paid.
                        new Sums(2051, REGION, Money.ofEuros(120_000), Money.ofEuros(30_000), Money.ZERO),
                        new Sums(2052, REGION, Money.ZERO, Money.ofEuros(30_000), Money.ofEuros(30_000)));
        assertThat(figures.counts())
                .filteredOn(counts -> counts.year() > 2050 && counts.year() < 2054)
                .singleElement()
                .satisfies(counts -> {
                    assertThat(counts.region()).isEqualTo(REGION);
                    assertThat(counts.reports()).isEqualTo(2);
                    assertThat(counts.totals())
                            .containsOnlyKeys(Indicator.VISITORS, Indicator.BALANCE)
                            .containsEntry(Indicator.VISITORS, new Total(150_000, 2))
                            .containsEntry(Indicator.BALANCE, new Total(-5_050, 1));
                });
    }

    @Test
    void figuresAreOfWhatOneReaches() {
        DossierId dossier = accepted("figures-reach", "W555666104");
        agreement(dossier, "ACTIVE", "timestamptz '2061-06-01 10:00:00Z'", "null");
        Actor auditor = people.staff(people.person("figures-reach-auditor").account(), Role.AUDITOR);
        assertThat(read(auditor).sumsByYear()).containsKey(2061);
        Actor elsewhere = people.staff(people.person("figures-reach-59").account(), Role.PREFECTURE);
        assertThat(read(elsewhere).sumsByYear()).doesNotContainKey(2061);
        Actor reader = people.staff(people.person("figures-reach-reader").account(), Role.READER);
        assertThatThrownBy(() -> read(reader)).isInstanceOf(RefusedException.class);
    }

    /** The role, with the second factor shown in the session that is there. */
    private void grant(Person person, Role role) {
        people.change("insert into granted_role (id, account_id, role, departements, granted_at)"
                + " select nextval('granted_role_id_seq'), id, '" + role + "', '', now() from account"
                + " where public_id = '" + person.account() + "'");
        people.change("update account_session set second_factor_at = now() where account_id ="
                + " (select id from account where public_id = '" + person.account() + "')");
    }

    private HttpResponse<String> get(Person person, String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + address);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header(
                                        "Cookie",
                                        "nl_session=" + person.session().value())
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void thePagesDrawTheFiguresAndGiveThemAsFiles() throws Exception {
        Person owner = people.person("figures-pages");
        DossierId dossier = accepted(owner, "figures-pages", "W555666105");
        agreement(dossier, "ACTIVE", "timestamptz '2071-06-01 10:00:00Z'", "null");
        report(dossier, 2071, "ACCEPTED", "('VISITORS', 120000), ('BALANCE', -5050)");
        Person auditor = people.person("figures-pages-auditor");
        grant(auditor, Role.AUDITOR);
        assertThat(get(auditor, "/agents/conventions/bilan?debut=2071").body())
                .contains("De 2071 à 2073", "Mayotte", "nl-bars__bar", "Total de 2071 à 2073");
        assertThat(get(auditor, "/agents/conventions/bilan?debut=autre").statusCode())
                .isEqualTo(200);
        assertThat(get(auditor, "/agents/export/conventions/bilan/montants.csv?debut=2071")
                        .body())
                .startsWith("annee,engage,paye,du\r\n2071,90000.00,0.00,0.00\r\n2072,0.00,");
        assertThat(get(auditor, "/agents/export/conventions/bilan/indicateurs-regions.csv?debut=2071")
                        .body())
                .contains("06,2071,1,1200.00,,,,");
        assertThat(get(auditor, "/agents/export/conventions/indicateurs.csv?dossier=" + dossier)
                        .body())
                .contains("2071,", "1200.00", "-50.50");
        assertThat(get(auditor, "/agents/conventions/" + dossier).body()).contains("Indicateurs d’année en année");

        String own = "/dossiers/" + dossier + "/convention";
        assertThat(get(owner, own).body()).contains("Indicateurs d’année en année", own + "/indicateurs.csv");
        HttpResponse<String> file = get(owner, own + "/indicateurs.csv");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).startsWith("annee,etat,visitors,members,events,jobs,balance\r\n2071,");
        assertThat(get(people.person("figures-pages-other"), own + "/indicateurs.csv")
                        .statusCode())
                .isIn(403, 404);
    }
}
