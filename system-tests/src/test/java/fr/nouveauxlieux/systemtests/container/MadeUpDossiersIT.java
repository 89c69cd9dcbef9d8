package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.OpenDemonstrationWaves;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.OpenSession;
import fr.nouveauxlieux.committee.OpeningOutcome;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.madeup.MadeUpDossiers;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up dossiers of a demonstration: told once, by what people do, and gone with the demonstration. */
@ExtendWith(ArquillianExtension.class)
public class MadeUpDossiersIT {

    private static final String HELD =
            " from dossier d join account a on a.public_id = d.owner_id where a.demonstration";

    private static final String READ = "demonstration-comite";
    private static final String DECIDED = "demonstration-decidee";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private OpenDemonstrationWaves openDemonstrationWaves;

    @Inject
    private MadeUpDossiers madeUpDossiers;

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private OpenSession openSession;

    @Inject
    private Event<DemonstrationRemoved> demonstrationRemoved;

    @BeforeEach
    void becomeDemonstration() {
        people.change("insert into source (code, name, licence, link, demonstration)"
                + " values ('dossiers-demo', 'Demo', '', '', true)");
        // What an earlier test withdrew is out of the way of new ones.
        people.change("update wave set code = 'gone-' || id where code like 'demonstration-%'");
        requests.as(Actor.system("calls"), openDemonstrationWaves::openMissing);
    }

    @AfterEach
    void endDemonstration() {
        people.change("delete from source where code = 'dossiers-demo'");
        requests.visitor(done(() -> demonstrationRemoved.fire(new DemonstrationRemoved())));
    }

    /** In one go, as a demonstration is begun once only: its waves do not come again. */
    @Test
    void theyAreToldOnceListedAtTheDeskAndGoneWithTheDemonstration() {
        int messages = people.count("select count(*) from outbox_message");

        assertThat(requests.visitor(madeUpDossiers::addMissing)).isGreaterThan(67);
        int dossiers = countHeld();
        assertThat(dossiers).isBetween(72, 87);
        assertEveryStateAndRegion();
        assertTheDeskListsThem();
        assertOnlyTheJournalKnowsWhenTheyWereTold();
        assertThat(people.count("select count(*) from outbox_message")).isEqualTo(messages);

        assertAWaveIsReadyForItsCommittee();
        assertAWaveIsDecided();
        int scenes = countScenes();

        assertThat(requests.visitor(madeUpDossiers::addMissing)).isZero();
        assertThat(countHeld()).isEqualTo(dossiers);
        assertAWaveIsReadyForItsCommittee();
        assertAWaveIsDecided();
        assertThat(countScenes()).isEqualTo(scenes);
        assertItsSessionOpensAtOnce();

        endDemonstration();
        assertThat(countHeld()).isZero();
        assertThat(requests.visitor(madeUpDossiers::addMissing)).isZero();
    }

    private void assertEveryStateAndRegion() {
        assertThat(people.count("select count(distinct d.state || d.stage)" + HELD))
                .isEqualTo(15);
        assertThat(people.count("select count(distinct d.departement)" + HELD)).isGreaterThan(18);
    }

    private void assertTheDeskListsThem() {
        DeskPage listed = listed();

        assertThat(listed.total())
                .isEqualTo(people.count("select count(*)" + HELD + " and d.submitted_at is not null"));
        assertThat(listed.rows())
                .extracting(DeskRow::state)
                .contains(
                        DossierState.SUBMITTED,
                        DossierState.UNDER_INSTRUCTION,
                        DossierState.ACCEPTED,
                        DossierState.REFUSED,
                        DossierState.CLOSED,
                        DossierState.WITHDRAWN);
    }

    private void assertOnlyTheJournalKnowsWhenTheyWereTold() {
        assertThat(people.count("select count(*)" + HELD + " and d.submitted_at > now() - interval '1 day'"))
                .isZero();
        assertThat(people.count("select count(*) from journal_entry where at < now() - interval '1 day'"))
                .isZero();
    }

    private void assertAWaveIsReadyForItsCommittee() {
        assertThat(countIn(READ, "stage = 'COMMITTEE'")).isEqualTo(10);
        assertThat(countIn(READ, "stage = 'REVIEW'")).isEqualTo(2);
        assertThat(people.count("select count(*) from review r join dossier d on d.public_id = r.dossier_id"
                        + " where d.wave = '" + READ + "' and r.state = 'GIVEN'"))
                .isEqualTo(3 * 12 - 2);
        assertThat(people.count("select count(distinct college) from panelist where wave = '" + READ + "'"))
                .isEqualTo(3);
        assertThat(people.count("select count(*) from interest i join dossier d on d.public_id = i.dossier_id"
                        + " where d.wave = '" + READ + "' and d.stage = 'COMMITTEE'"))
                .isEqualTo(3);
        assertThat(people.count("select count(*) from committee_session s join session_item i on i.session_id = s.id"
                        + " where s.wave = '" + READ + "' and s.state = 'CONVENED'"))
                .isEqualTo(10);
    }

    private void assertAWaveIsDecided() {
        assertThat(countIn(DECIDED, "state = 'ACCEPTED'")).isEqualTo(2);
        assertThat(countIn(DECIDED, "state = 'REFUSED'")).isEqualTo(2);
        assertThat(countIn(DECIDED, "stage = 'WAITING_LIST'")).isEqualTo(1);
        assertThat(people.count("select count(*) from minutes_signature g join session_minutes m on m.id = g.minutes_id"
                        + " join committee_session s on s.id = m.session_id where s.wave = '" + DECIDED + "'"))
                .isEqualTo(2);
        assertThat(people.count("select count(*) from instalment i join agreement a on a.id = i.agreement_id"
                        + " join dossier d on d.public_id = a.dossier_id where d.wave = '" + DECIDED
                        + "' and a.state = 'ACTIVE' and i.state = 'REQUESTED'"))
                .isEqualTo(1);
    }

    private void assertItsSessionOpensAtOnce() {
        Actor secretary = people.staff(AccountId.draw(), Role.COMMITTEE_SECRETARY);
        SessionId session =
                requests.visitor(() -> sessions.listSessions(new WaveKey(new CallCode("fabriques-de-territoire"), READ))
                        .get(0)
                        .id());

        assertThat(requests.as(secretary, () -> openSession.open(session))).isEqualTo(OpeningOutcome.OPENED);
    }

    private int countScenes() {
        return people.count("select count(*) from journal_entry where action = 'made-up.note-scene'");
    }

    private int countIn(String wave, String condition) {
        return people.count("select count(*) from dossier where wave = '" + wave + "' and " + condition);
    }

    private int countHeld() {
        return people.count("select count(*)" + HELD);
    }

    private DeskPage listed() {
        Actor instructor = people.staff(AccountId.draw(), Role.INSTRUCTOR);
        DeskPage all = requests.as(
                instructor,
                () -> searchDossiers.search(DeskFilter.ALL, DeskOrder.USUAL, new PageRange(1, PageRange.LARGEST_SIZE)));
        long others = people.count("select count(*) from dossier d join account a on a.public_id = d.owner_id"
                + " where not a.demonstration and d.submitted_at is not null");
        return new DeskPage(all.rows(), all.total() - others);
    }
}
