package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossierAsProgram;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.instruction.DeskFilter;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.instruction.program.DossierList;
import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListDossiersAsProgram;
import fr.nouveauxlieux.instruction.program.ListPosition;
import fr.nouveauxlieux.instruction.program.ListedDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.partner.IssueKey;
import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeyText;
import fr.nouveauxlieux.partner.Keys;
import fr.nouveauxlieux.partner.RevokeKey;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs read of dossiers with a key: what was submitted, within what the key opens, and in the journal. */
@ExtendWith(ArquillianExtension.class)
public class DossierProgramsIT {

    private static final String NAME = "dossier-programs";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private IssueKey issueKey;

    @Inject
    private RevokeKey revokeKey;

    @Inject
    private Keys keys;

    @Inject
    private Permissions permissions;

    @Inject
    private ListDossiersAsProgram listDossiers;

    @Inject
    private ReadDossierAsProgram readDossier;

    @Inject
    private ReadDossierAsStaff readDossierAsStaff;

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private Clock clock;

    private Actor administrator() {
        return people.staff(AccountId.draw(), Role.ADMINISTRATOR);
    }

    private KeyText issue(String scope) {
        KeyOrder order = new KeyOrder(
                "Agence des Essais",
                Set.of(KeyScope.parse(scope)),
                clock.instant().plus(Duration.ofDays(30)));
        return requests.as(administrator(), () -> issueKey.issue(order));
    }

    private Actor program(String scope) {
        return keys.findActor(issue(scope).reveal(), Requests.HOME).orElseThrow();
    }

    /** A dossier submitted where its address is, in the Nord. */
    private DossierId submitted(Person author, CallCode call, String rna) {
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        return dossier;
    }

    private static DossierQuestion question(CallCode call, Optional<ListPosition> after, int limit) {
        return new DossierQuestion(
                Optional.of(call),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                limit);
    }

    private List<DossierId> listed(Actor program, CallCode call) {
        return requests.as(program, () -> listDossiers.list(question(call, Optional.empty(), 50))).dossiers().stream()
                .map(ListedDossier::id)
                .toList();
    }

    private Optional<SubmittedDossier> read(Actor program, DossierId dossier) {
        return requests.as(program, () -> readDossier.find(dossier));
    }

    private void assertNotOpen(Actor program, DossierId dossier) {
        assertThat(permissions.may(program, ReadDossierAsProgram.class, dossier))
                .isFalse();
        assertThatThrownBy(() -> read(program, dossier)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aKeyReachesSubmittedDossiersOfItsCallAndDepartementsAndEachReadingIsInTheJournal() {
        CallCode call = samples.call(NAME);
        CallCode other = samples.call(NAME + "-other");
        Person author = people.person(NAME);
        DossierId dossier = submitted(author, call, "W444444501");
        DossierId draft = samples.begun(author, call, samples.organisation(author, "W444444502"));
        Actor within = program("dossiers:read;call=" + call + ";in=59");
        assertThat(listed(within, call)).containsExactly(dossier);
        assertThat(listed(program("dossiers:read"), call)).containsExactly(dossier);

        samples.save(author, dossier, DossierSamples.change("title", "Changed since", 1));
        SubmittedDossier told = read(within, dossier).orElseThrow();
        assertThat(told.sheet().title()).isEqualTo("La Ruche");
        assertThat(told.departement()).contains("59");
        assertThat(told.states()).extracting(state -> state.standing().state()).containsExactly(DossierState.SUBMITTED);
        assertThat(told.states().get(0).takenAt()).isEqualTo(told.toldAt());
        assertThat(people.entries("dossier.read-as-program", dossier)).isEqualTo(1);
        assertThat(people.entries("instruction.list-as-program", call)).isEqualTo(2);

        Actor elsewhere = program("dossiers:read;in=62");
        Actor ofOther = program("dossiers:read;call=" + other);
        Actor importing = program("imports:france-services");
        assertThat(listed(elsewhere, call)).isEmpty();
        assertThat(listed(ofOther, call)).isEmpty();
        assertThatThrownBy(() -> listed(importing, call)).isInstanceOf(RefusedException.class);
        for (Actor stranger : List.of(elsewhere, ofOther, importing)) {
            assertNotOpen(stranger, dossier);
        }
        assertThat(read(program("dossiers:read"), draft)).isEmpty();
        assertThat(people.entries("dossier.read-as-program", draft)).isZero();
    }

    @Test
    void aKeyForDossiersOpensNoneOfWhatIsTheStaffsOrAPartnersAndNothingOnceRevoked() {
        CallCode call = samples.call(NAME + "-bounds");
        DossierId dossier = submitted(people.person(NAME + "-bounds"), call, "W444444503");
        KeyText key = issue("dossiers:read");
        Actor program = keys.findActor(key.reveal(), Requests.HOME).orElseThrow();
        assertThat(permissions.may(program, QueueImport.class, new SourceCode("france-services")))
                .isFalse();
        assertThat(permissions.may(program, ReadDossierAsStaff.class, dossier)).isFalse();
        assertThat(permissions.may(program, SearchDossiers.class, DeskFilter.ALL))
                .isFalse();
        assertThat(permissions.may(
                        people.staff(AccountId.draw(), Role.INSTRUCTOR), ReadDossierAsProgram.class, dossier))
                .isFalse();
        assertThat(permissions.may(program, DownloadAttachmentAsStaff.class, null))
                .isTrue();
        requests.as(administrator(), () -> revokeKey.revoke(key.id()));
        assertThat(keys.findActor(key.reveal(), Requests.HOME)).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorSkipAndWhatChangesComesAgainAtTheEnd() {
        CallCode call = samples.call(NAME + "-pages");
        Person author = people.person(NAME + "-pages");
        List<DossierId> submitted = new ArrayList<>();
        for (String rna : List.of("W444444504", "W444444505", "W444444506")) {
            submitted.add(submitted(author, call, rna));
        }
        Actor program = program("dossiers:read;call=" + call);
        DossierList first = requests.as(program, () -> listDossiers.list(question(call, Optional.empty(), 2)));
        assertThat(first.dossiers()).extracting(ListedDossier::id).containsExactlyElementsOf(submitted.subList(0, 2));
        requests.in(author.session(), People.done(() -> withdrawDossier.withdraw(submitted.get(0))));
        DossierList second = requests.as(program, () -> listDossiers.list(question(call, first.next(), 2)));
        assertThat(second.dossiers()).extracting(ListedDossier::id).containsExactly(submitted.get(2), submitted.get(0));
        assertThat(second.dossiers().get(1).state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(second.next()).isEmpty();
        assertThat(read(program, submitted.get(0)).orElseThrow().states())
                .extracting(state -> state.standing().state())
                .containsExactly(DossierState.SUBMITTED, DossierState.WITHDRAWN);
        ListedDossier last = second.dossiers().get(1);
        DossierQuestion since = new DossierQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.of(DossierState.WITHDRAWN),
                Optional.of("59"),
                Optional.of(last.toldAt()),
                Optional.empty(),
                2);
        assertThat(requests.as(program, () -> listDossiers.list(since)).dossiers())
                .containsExactly(last);
    }
}
