package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.OpenDemonstrationWaves;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.kernel.AccountId;
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

        assertThat(requests.visitor(madeUpDossiers::addMissing)).isZero();
        assertThat(countHeld()).isEqualTo(dossiers);

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
