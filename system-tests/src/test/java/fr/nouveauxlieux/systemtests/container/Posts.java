package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.KeptMail;
import fr.nouveauxlieux.notification.MailFolder;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.sending.Dispatcher;
import fr.nouveauxlieux.notification.internal.sending.MailCarrier;
import fr.nouveauxlieux.notification.internal.sending.MailSettings;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;

/** What tests of messages do again and again: they post some, look at what is kept of them, and send by senders of their own. */
@ApplicationScoped
public class Posts {

    private static final RandomGenerator CHANCE = RandomGenerator.of("L64X128MixRandom");
    private static final Instant ANOTHER_CENTURY = Instant.parse("2150-01-01T00:00:00Z");
    private static final AtomicInteger CLOCKS = new AtomicInteger();

    @Inject
    private InContainer inContainer;

    @Inject
    private OutboxRows rows;

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private MailFolder folder;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    /** A clock of a day of its own in another century, where the portal's own sender does not look yet. */
    static MovedClock clock() {
        return new MovedClock(ANOTHER_CENTURY.plus(Duration.ofDays(CLOCKS.getAndIncrement())));
    }

    static Message message(String template, AccountId account, Map<String, String> values, String event) {
        return new Message(
                template, new EmailAddress(account + "@example.fr"), Optional.of(account), "fr", values, event);
    }

    static Message verification(String event) {
        return message(
                "account.verify-address",
                AccountId.draw(),
                Map.of("link", "/inscription/adresse?jeton=secret", "until", "2026-08-04T12:30:00Z"),
                event);
    }

    static Message newSignIn(AccountId account, String event) {
        return message(
                "account.new-sign-in",
                account,
                Map.of("link", "/compte", "at", "2026-08-04T12:30:00Z", "origin", "192.0.2.0/24"),
                event);
    }

    static String event() {
        return "test:" + AccountId.draw();
    }

    public <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.as(actor, work);
    }

    static Actor staff(Role role) {
        return Actor.person(
                AccountId.draw(), Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), "192.0.2.0/24");
    }

    public void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    /** What other tests left waiting is due as well in another century. */
    public void giveUpWhatOthersPosted() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change =
                        connection.prepareStatement("update outbox_message set state = 'GAVE_UP', ended_at = now()"
                                + " where state = 'QUEUED' and event not like 'test:%'")) {
            change.executeUpdate();
        }
    }

    public List<String> row(String event, String columns) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select concat_ws(' ', " + columns + ") from outbox_message where event = ?")) {
            query.setString(1, event);
            List<String> found = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
            return found;
        }
    }

    public void letItEnd(String event, int daysAgo) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(
                        "update outbox_message set ended_at = now() - make_interval(days => ?) where event = ?")) {
            change.setInt(1, daysAgo);
            change.setString(2, event);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    public MessageId idOf(String event) throws Exception {
        return new MessageId(Long.parseLong(row(event, "id").get(0)));
    }

    public void awaitState(String event, MessageState state) {
        inContainer.await(event + " to be " + state, () -> {
            try {
                return row(event, "state").equals(List.of(state.name()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public List<KeptMail> keptFor(Message message) {
        return folder.listLatest().stream()
                .filter(mail -> mail.to().equals(message.to().value()))
                .toList();
    }

    public void postLater(Message message, Clock clock) throws Exception {
        inTransaction(() -> rows.insert(message, clock.instant()));
    }

    static MailSettings settings(int port) {
        return settings(port, 100_000);
    }

    static MailSettings settings(int port, int perMinute) {
        return new MailSettings(
                Optional.of(new MailSettings.Server(
                        "127.0.0.1",
                        port,
                        MailSettings.Protection.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(5))),
                new EmailAddress("portail@lieux.example"),
                Optional.empty(),
                new EmailAddress("retours@lieux.example"),
                "https://lieux.example",
                Path.of("unused"),
                perMinute,
                true);
    }

    public Dispatcher sender(String name, MailCarrier carrier, MailSettings settings, Clock clock) {
        return new Dispatcher(rows, tokens, settings, carrier, clock, CHANCE, name);
    }

    public Dispatcher sender(String name, MailCarrier carrier, Clock clock) {
        return sender(name, carrier, settings(25), clock);
    }
}
