package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.reminding.DeadlineReminders;
import fr.nouveauxlieux.dossier.reminding.DueReminder;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders of a deadline that only these tests know, so that other drafts are not reminded of theirs. */
@ExtendWith(ArquillianExtension.class)
public class DeadlineRemindersIT {

    private static final Instant DEADLINE = Instant.parse("2031-06-30T16:00:00Z");
    private static final Instant BEGUN = DEADLINE.minus(Duration.ofDays(40));
    private static final String REMINDER = "dossier.reminder";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Inject
    private InContainer inContainer;

    @Inject
    private People people;

    @Inject
    private CallDirectory calls;

    @Inject
    private DeadlineReminders reminders;

    /** One of the built-in ones, which come soon after the start. */
    private CallSheet call() {
        inContainer.await("the calls", () -> !calls.list().isEmpty());
        return calls.find(calls.list().get(0).code()).orElseThrow();
    }

    private DueReminder due(Duration before) {
        WaveView wave = new WaveView(
                call().code(),
                "reminders",
                new Bilingual("Vague d’essai", "Trial wave"),
                DEADLINE.minus(Duration.ofDays(90)),
                DEADLINE,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty());
        return DueReminder.find(wave, DEADLINE.minus(before)).orElseThrow();
    }

    private void send(Duration before) {
        assertThat(reminders.send(due(before))).isTrue();
    }

    @Test
    void aDraftsOwnerIsRemindedOnceOfEachStepHoweverOftenTheJobRuns() {
        Person owner = people.person("reminded-owner");
        draft(owner.account(), BEGUN);
        send(Duration.ofDays(14));
        send(Duration.ofDays(13));
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(1);

        send(Duration.ofDays(7));
        send(Duration.ofDays(7));
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(2);
    }

    @Test
    void onADayThatWasChosenForTheWaveDraftsAreRemindedOnce() {
        Person owner = people.person("reminded-on-a-day");
        draft(owner.account(), BEGUN);
        WaveView wave = due(Duration.ofDays(14)).wave();
        LocalDate day = LocalDate.parse("2031-06-02");
        WaveView reminding = new WaveView(
                wave.call(),
                wave.code(),
                wave.title(),
                wave.opensAt(),
                wave.deadline(),
                wave.grace(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(day),
                Optional.empty());
        for (int look = 0; look < 2; look++) {
            DueReminder due = DueReminder.find(reminding, Instant.parse("2031-06-02T10:00:00Z"))
                    .orElseThrow();
            assertThat(reminders.send(due)).isTrue();
        }
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(1);
    }

    @Test
    void aServerThatWasStoppedSendsOneReminderOnly() {
        Person owner = people.person("reminded-late");
        draft(owner.account(), BEGUN);
        send(Duration.ofHours(30));
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(1);
    }

    @Test
    void guestsWhoWriteAreRemindedAndGuestsWhoReadAreNot() {
        Person owner = people.person("reminded-team-owner");
        Person writer = people.person("reminded-writer");
        Person reader = people.person("reminded-reader");
        DossierId draft = draft(owner.account(), BEGUN);
        guest(draft, writer.account(), "WRITE");
        guest(draft, reader.account(), "READ");
        send(Duration.ofDays(2));
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(1);
        assertThat(people.messages(REMINDER, writer.account())).isEqualTo(1);
        assertThat(people.messages(REMINDER, reader.account())).isZero();
    }

    @Test
    void whoeverBeganAfterTheMomentOfAStepIsNotRemindedOfIt() {
        Person owner = people.person("reminded-newcomer");
        draft(owner.account(), DEADLINE.minus(Duration.ofDays(3)));
        send(Duration.ofDays(3));
        assertThat(people.messages(REMINDER, owner.account())).isZero();

        send(Duration.ofDays(2));
        assertThat(people.messages(REMINDER, owner.account())).isEqualTo(1);
    }

    @Test
    void whatIsNoDraftAnyMoreIsNotReminded() {
        Person owner = people.person("reminded-withdrawn");
        DossierId draft = draft(owner.account(), BEGUN);
        write("update dossier set state = 'WITHDRAWN', ended_at = now() where public_id = ?", draft.value());
        send(Duration.ofHours(6));
        assertThat(people.messages(REMINDER, owner.account())).isZero();
    }

    @Test
    void onlyWavesThatTakeDossiersAreLookedAt() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(reminders.listDue())
                .allMatch(reminder -> reminder.wave().isOpenAt(now))
                .allMatch(reminder ->
                        Duration.between(now, reminder.wave().deadline()).compareTo(Duration.ofDays(14)) <= 0);
    }

    private DossierId draft(AccountId owner, Instant begun) {
        DossierId id = DossierId.draw();
        OrganisationId organisation = OrganisationId.draw();
        write(
                "insert into organisation (id, public_id, rna, name, search_text, state, created_at, version)"
                        + " values (nextval('organisation_id_seq'), ?,"
                        + " 'W' || lpad(nextval('organisation_id_seq')::text, 9, '0'), 'Labo', 'labo', 'TYPED_BY_HAND',"
                        + " now(), 1)",
                organisation.value());
        write(
                "insert into dossier (id, public_id, number, call_code, call_version, organisation_id, owner_id, state,"
                        + " stage, title, begun_at, saved_at, amended, version)"
                        + " values (nextval('dossier_id_seq'), ?, 'ESSAI-2031-' || lpad(nextval('dossier_id_seq')::text,"
                        + " 6, '0'), ?, ?, ?, ?, 'DRAFT', 'NONE', '', ?, ?, true, 1)",
                id.value(),
                call().code().value(),
                call().version(),
                organisation.value(),
                owner.value(),
                begun.atOffset(ZoneOffset.UTC),
                begun.atOffset(ZoneOffset.UTC));
        return id;
    }

    private void guest(DossierId dossier, AccountId account, String access) {
        write(
                "insert into dossier_guest (id, dossier_id, access, invited_at, account_id, accepted_at)"
                        + " select nextval('dossier_guest_id_seq'), id, ?, now(), ?, now() from dossier"
                        + " where public_id = ?",
                access,
                account.value(),
                dossier.value());
    }

    private void write(String statement, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
