package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.DeskOrder;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.ExportDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff take away of dossiers is within their reach, and in the journal. */
@ExtendWith(ArquillianExtension.class)
public class DeskExportIT {

    private static final String NAME = "desk-export";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ExportDossiers exportDossiers;

    @Test
    void anExportHoldsWhatItsTakerReachesAndTheJournalKeepsItsFilterWithoutWhatWasTyped() {
        CallCode call = samples.call(NAME);
        Person author = people.person(NAME);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W444444461"));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set departement = '59' where public_id = '" + dossier + "'");
        AccountId account = people.person(NAME + "-staff").account();
        assertThat(exported(people.staff(account, Role.INSTRUCTOR), call, ""))
                .extracting(DeskRow::id)
                .containsExactly(dossier);
        assertThat(exported(prefecture(account, "62"), call, "")).isEmpty();
        assertThat(exported(prefecture(account, "59"), call, "Camille Typed")).isEmpty();
        assertThat(people.entries("instruction.export-dossiers", call)).isEqualTo(3);
        assertThat(people.count(
                        "select count(*) from journal_entry where action = 'instruction.export-dossiers'"
                                + " and subject_id = ? and note = 'export: answers, département: 59, a text'",
                        call.value()))
                .isEqualTo(1);
        assertThat(people.count("select count(*) from journal_entry where note ilike '%camille%'"))
                .isZero();
    }

    private List<DeskRow> exported(Actor actor, CallCode call, String text) {
        DeskFilter filter = new DeskFilter(
                text,
                Optional.of(call),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.isEmpty() ? Optional.empty() : Optional.of("59"),
                Optional.empty(),
                Optional.empty());
        return requests.as(
                        actor,
                        () -> exportDossiers.export(
                                DeskExport.ANSWERS, filter, DeskOrder.USUAL, new PageRange(1, 1000)))
                .rows();
    }

    private static Actor prefecture(AccountId account, String departement) {
        return Actor.person(
                account,
                Set.of(RoleGrant.within(Role.PREFECTURE, Set.of(departement))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
    }
}
