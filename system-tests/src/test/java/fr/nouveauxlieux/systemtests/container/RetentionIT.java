package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.account.SignIn;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.privacy.ApplyRetention;
import fr.nouveauxlieux.privacy.PreviewRetention;
import fr.nouveauxlieux.privacy.RetentionReport;
import fr.nouveauxlieux.privacy.RetentionReport.Line;
import fr.nouveauxlieux.privacy.RetentionReport.Treated;
import fr.nouveauxlieux.privacy.internal.RetentionRunner;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes with time. The database's rows are moved into the past instead of the clock into the future. */
@ExtendWith(ArquillianExtension.class)
public class RetentionIT {

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private SignIn signIn;

    @Inject
    private PreviewRetention previewRetention;

    @Inject
    private ApplyRetention applyRetention;

    @Inject
    private RetentionRunner runner;

    @Test
    void anUnusedAccountIsToldTwoWeeksBeforeItIsErased() {
        Person person = people.person("unused");
        age(person, 717);
        run();
        assertThat(people.messages("account.unused-warning", person.account())).isEqualTo(1);
        assertThat(state(person.account())).isEqualTo("ACTIVE");

        run();
        assertThat(people.messages("account.unused-warning", person.account())).isEqualTo(1);

        age(person, 15);
        run();
        assertThat(state(person.account())).isEqualTo("ERASED");
        assertThat(people.count("select count(*) from outbox_message where event = ?", "erased:" + person.account()))
                .isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from journal_entry where subject_id = ? and actor = 'system:retention'"
                                + " and note = 'unused-accounts'",
                        person.account().value()))
                .isEqualTo(1);
    }

    @Test
    void aSignInAfterTheWarningKeepsTheAccount() {
        Person person = people.person("came-back");
        age(person, 717);
        run();
        requests.visitor(() -> signIn.signIn(person.address(), People.PASSPHRASE, People.DEVICE));
        people.change("update account set unused_warned_at = unused_warned_at - interval '15 days' where public_id = '"
                + person.account() + "'");
        run();
        assertThat(state(person.account())).isEqualTo("ACTIVE");
    }

    @Test
    void anAddressThatNobodyConfirmedGoesAfterAWeek() {
        people.register(people.address("never-confirmed"));
        people.change("update account set created_at = created_at - interval '8 days'"
                + " where address = 'never-confirmed@people.example'");
        run();
        assertThat(addresses("never-confirmed")).isEqualTo(1);

        people.change("update one_time_token set created_at = created_at - interval '8 days', expires_at = expires_at"
                + " - interval '8 days' where account_id = (select id from account where address ="
                + " 'never-confirmed@people.example')");
        run();
        assertThat(addresses("never-confirmed")).isZero();
    }

    @Test
    void whatIsShownBeforehandIsWhatIsDone() {
        Person unused = people.person("previewed");
        age(unused, 800);
        people.register(people.address("previewed-unconfirmed"));
        people.change("update account set created_at = created_at - interval '9 days'"
                + " where address = 'previewed-unconfirmed@people.example'");
        people.change("update one_time_token set created_at = created_at - interval '9 days', expires_at = expires_at"
                + " - interval '9 days'");
        people.change("update account_session set ended_at = signed_in_at - interval '31 days' where account_id ="
                + " (select id from account where public_id = '" + unused.account() + "')");

        int before = treatedLinks();
        Map<String, Long> shown = preview().rules().stream().collect(Collectors.toMap(Line::rule, Line::due));
        run();
        RetentionReport after = preview();

        assertThat(shown).containsEntry("unverified-accounts", 1L).containsEntry("unused-accounts-warning", 1L);
        assertThat(shown.get("links")).isPositive();
        assertThat(shown.get("ended-sessions")).isPositive();
        assertThat(after.runs().get(0).rules().stream().collect(Collectors.toMap(Treated::rule, Treated::count)))
                .isEqualTo(shown);
        assertThat(after.runs().get(0).ended()).isPresent();
        assertThat(after.runs().get(0).isFailed()).isFalse();
        assertThat(after.rules()).allSatisfy(line -> assertThat(line.due()).isZero());
        assertThat(treatedLinks() - before).isEqualTo(shown.get("links").intValue());
    }

    /** By the journal, which has an entry for each part of what a rule treats. */
    private int treatedLinks() {
        return people.count("select coalesce(sum(cast(substring(note from '[0-9]+') as integer)), 0) from journal_entry"
                + " where subject_kind = 'retention-rule' and subject_id = 'links'");
    }

    @Test
    void aRuleThatWasCutOffGoesOnWhereItWas() {
        people.change("insert into sign_in_failure (attempt_key, network, known, at)"
                + " select 'old', '', false, now() - interval '2 days' from generate_series(1, 7)");
        assertThat(apply("failed-attempts", 5)).isEqualTo(5);
        assertThat(apply("failed-attempts", 5)).isPositive();
        assertThat(apply("failed-attempts", 5000)).isNotNegative();
        assertThat(apply("failed-attempts", 5)).isZero();
    }

    @Test
    void oneNodeAtATimeIsAtIt() throws SQLException {
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(7105618323)");
            try {
                assertThat(runner.run()).isFalse();
            } finally {
                statement.execute("select pg_advisory_unlock(7105618323)");
            }
        }
        assertThat(runner.run()).isTrue();
    }

    private void run() {
        assertThat(requests.visitor(() -> runner.run())).isTrue();
    }

    private int apply(String rule, int most) {
        return requests.as(Actor.system("retention"), () -> applyRetention.apply(rule, most));
    }

    private RetentionReport preview() {
        Actor auditor = people.staff(AccountId.draw(), Role.AUDITOR);
        return requests.as(auditor, () -> previewRetention.preview());
    }

    /** As if that many days had gone by since everything that the account remembers. */
    private void age(Person person, int days) {
        people.change("update account set created_at = created_at - interval '" + days + " days', last_seen_at ="
                + " last_seen_at - interval '" + days + " days', unused_warned_at = unused_warned_at - interval '"
                + days
                + " days' where public_id = '" + person.account() + "'");
    }

    private String state(AccountId account) {
        return people.count("select count(*) from account where public_id = ? and state = 'ERASED'", account.value())
                        == 1
                ? "ERASED"
                : "ACTIVE";
    }

    private int addresses(String name) {
        return people.count(
                "select count(*) from account where address = ?",
                people.address(name).value());
    }
}
