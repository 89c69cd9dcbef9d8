package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.JournalPage;
import fr.nouveauxlieux.audit.SearchJournal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class SearchJournalIT {

    private final AccountId administrator = AccountId.draw();
    private final String source = "journal-" + administrator;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private SampleUseCases.RenameSource rename;

    @Inject
    private SearchJournal journal;

    @BeforeEach
    void sevenRows() {
        currentActor.become(staff(administrator, Role.ADMINISTRATOR));
        for (int i = 0; i < 7; i++) {
            rename.to(source, "name " + i);
        }
        currentActor.become(staff(AccountId.draw(), Role.AUDITOR));
    }

    private static Actor staff(AccountId account, Role role) {
        return Actor.person(account, Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), "");
    }

    private static JournalFilter filter(String actor, String action, Instant from, Instant until) {
        return new JournalFilter(
                Optional.ofNullable(actor),
                Optional.ofNullable(action),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private int count(JournalFilter filter) {
        return journal.search(filter, OptionalLong.empty(), 100).entries().size();
    }

    @Test
    void anAuditorPagesThroughWhatWasDoneToASubjectTheLatestFirst() {
        JournalFilter onSource = JournalFilter.on(new Subject("source", source));
        List<Long> seen = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        int pages = 0;
        do {
            JournalPage page = journal.search(onSource, before, 3);
            page.entries().stream().map(JournalEntry::seq).forEach(seen::add);
            before = page.older();
            pages++;
        } while (before.isPresent());
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(7).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void actorActionAndTimeNarrowTheSearch() {
        String actor = administrator.value();
        assertThat(count(filter(actor, null, null, null))).isEqualTo(7);
        assertThat(count(filter(actor, "sample.", null, null))).isEqualTo(7);
        assertThat(count(filter(actor, "sample.rename-source", null, null))).isEqualTo(7);
        assertThat(count(filter(actor, "sample.rename", null, null))).isZero();
        Instant third = journal.search(filter(actor, null, null, null), OptionalLong.empty(), 100)
                .entries()
                .get(4)
                .at();
        assertThat(count(filter(actor, null, third, null))).isEqualTo(5);
        assertThat(count(filter(actor, null, null, third))).isEqualTo(2);
        assertThat(count(filter("' or true --", null, null, null))).isZero();
    }

    @Test
    void whoIsNeitherAuditorNorAdministratorMayNot() {
        currentActor.become(staff(AccountId.draw(), Role.INSTRUCTOR));
        assertThatThrownBy(() -> journal.search(JournalFilter.ALL, OptionalLong.empty(), 10))
                .isInstanceOf(RefusedException.class);
    }
}
