package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is done that was not permitted, and nothing done is left out of the journal. */
@ExtendWith(ArquillianExtension.class)
public class UseCaseGuardIT {

    private static final AccountId ANNE = AccountId.draw();

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Permissions permissions;

    @Inject
    private SampleUseCases.RenameSource rename;

    @Inject
    private SampleUseCases.RenameSilently renameSilently;

    @Inject
    private SampleUseCases.Fail fail;

    @Inject
    private SampleUseCases.RenameAndGoOn renameAndGoOn;

    @Inject
    private SampleUseCases.Together together;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    private static Actor person(Role role, boolean secondFactor) {
        return Actor.person(ANNE, Set.of(RoleGrant.everywhere(role)), secondFactor, Set.of(), Set.of(), "192.0.2.0/24");
    }

    private String one(String sql, String parameter) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String nameOf(String source) {
        return one("select name from source where code = ?", source);
    }

    private String entriesOn(String source) {
        return one("select count(*) from journal_entry where subject_kind = 'source' and subject_id = ?", source);
    }

    @Test
    void aVisitorIsRefusedAndNothingHappens() {
        assertThatThrownBy(() -> rename.to("guard-visitor", "x")).isInstanceOf(RefusedException.class);
        assertThat(nameOf("guard-visitor")).isNull();
        assertThat(permissions.may(SampleUseCases.RenameSource.class)).isFalse();
    }

    @Test
    void anotherRoleAndOneWithoutSecondFactorAreRefused() {
        currentActor.become(person(Role.MODERATOR, true));
        assertThatThrownBy(() -> rename.to("guard-other", "x")).isInstanceOf(RefusedException.class);
        currentActor.become(person(Role.ADMINISTRATOR, false));
        assertThatThrownBy(() -> rename.to("guard-other", "x")).isInstanceOf(RefusedException.class);
        assertThat(nameOf("guard-other")).isNull();
    }

    @Test
    void whoMayDoesAndTheJournalTellsWhoInWhatRoleAndFromWhere() {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        assertThat(permissions.may(SampleUseCases.RenameSource.class)).isTrue();
        rename.to("guard-may", "Le nouveau nom");
        assertThat(nameOf("guard-may")).isEqualTo("Le nouveau nom");
        assertThat(one(
                        "select concat_ws('|', actor, roles, action, before_digest, length(after_digest), note, origin)"
                                + " from journal_entry where subject_kind = 'source' and subject_id = ?",
                        "guard-may"))
                .isEqualTo(ANNE + "|ADMINISTRATOR|sample.rename-source||64|sample|192.0.2.0/24");
    }

    @Test
    void aChangeThatLeavesNoEntryIsUndone() {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        assertThatThrownBy(() -> renameSilently.to("guard-silent", "x"))
                .hasStackTraceContaining("sample.rename-silently left no entry in the journal");
        assertThat(nameOf("guard-silent")).isNull();
    }

    @Test
    void whatFailsLeavesNoEntry() {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        assertThatThrownBy(() -> fail.after("guard-fail")).hasStackTraceContaining("on purpose");
        assertThat(entriesOn("guard-fail")).isEqualTo("0");
    }

    @Test
    void aUseCaseThatIsStillAtWorkKeepsNobodyFromTheJournal() {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        renameAndGoOn.to("guard-at-work", "x", () -> renameMeanwhile("guard-meanwhile"));
        assertThat(sequence("guard-meanwhile")).isLessThan(sequence("guard-at-work"));
    }

    @Test
    void noMoreDoSeveralInOneTransactionWhichAreWrittenInTheirOrder() throws Exception {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        together.rename("guard-first", () -> renameMeanwhile("guard-between"), "guard-second");
        assertThat(sequence("guard-between")).isLessThan(sequence("guard-first"));
        assertThat(sequence("guard-second")).isEqualTo(sequence("guard-first") + 1);
    }

    @Test
    void ofSeveralInOneTransactionThatFailsNoneLeavesAnEntryAndTheNextIsWritten() {
        currentActor.become(person(Role.ADMINISTRATOR, true));
        assertThatThrownBy(() -> together.rename(
                        "guard-none",
                        () -> {
                            throw new IllegalArgumentException("on purpose");
                        },
                        "guard-none"))
                .hasStackTraceContaining("on purpose");
        assertThat(entriesOn("guard-none")).isEqualTo("0");
        assertThat(nameOf("guard-none")).isNull();
        rename.to("guard-none", "x");
        assertThat(entriesOn("guard-none")).isEqualTo("1");
    }

    /** In another transaction, by someone else: in vain if the journal is held. */
    private void renameMeanwhile(String code) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> InRequest.as(person(Role.ADMINISTRATOR, true), () -> rename.to(code, "meanwhile")))
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("could not write in the journal meanwhile", e);
        } finally {
            other.shutdownNow();
        }
    }

    private long sequence(String source) {
        return Long.parseLong(
                one("select seq from journal_entry where subject_kind = 'source' and subject_id = ?", source));
    }

    @Test
    void manyAtOnceMakeOneChainWithoutGaps() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> done = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(i -> many.submit(() -> InRequest.as(
                            person(Role.ADMINISTRATOR, true), () -> rename.to("guard-many-" + i % 4, "name " + i))))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(one("select count(*) from journal_entry where subject_id like ?", "guard-many-%"))
                .isEqualTo("40");
        assertThat(one(
                        "select count(*) from journal_entry e left join journal_entry p on p.seq = e.seq - 1"
                                + " where e.previous <> coalesce(p.digest, repeat('0', 64)) and ? = ''",
                        ""))
                .isEqualTo("0");
    }
}
