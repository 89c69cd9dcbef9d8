package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.AddressReachability;
import fr.nouveauxlieux.notification.Bounce;
import fr.nouveauxlieux.notification.GiveUpMessage;
import fr.nouveauxlieux.notification.KeptMail;
import fr.nouveauxlieux.notification.MailFolder;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.notification.OutboxFilter;
import fr.nouveauxlieux.notification.OutboxLine;
import fr.nouveauxlieux.notification.RecordBounce;
import fr.nouveauxlieux.notification.RetryMessage;
import fr.nouveauxlieux.notification.SearchOutbox;
import fr.nouveauxlieux.notification.Unsubscribe;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.sending.Dispatcher;
import fr.nouveauxlieux.notification.internal.sending.MailCarrier;
import fr.nouveauxlieux.notification.internal.sending.MailFailure;
import fr.nouveauxlieux.notification.internal.sending.MailSettings;
import fr.nouveauxlieux.notification.internal.sending.SmtpCarrier;
import fr.nouveauxlieux.notification.internal.writing.Template;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.privacy.internal.RetentionRunner;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Messages whose sending is watched step by step are posted in another century, where the portal's own sender does not
 * see them yet, and sent by senders whose clock stands there.
 */
@ExtendWith(ArquillianExtension.class)
public class OutboxIT {

    private static final RandomGenerator CHANCE = RandomGenerator.of("L64X128MixRandom");
    private static final String LINKS = "https://lieux.example";
    private static final Instant ANOTHER_CENTURY = Instant.parse("2150-01-01T00:00:00Z");
    private static int tests;

    @Inject
    private InContainer inContainer;

    @Inject
    private Outbox outbox;

    @Inject
    private OutboxRows rows;

    @Inject
    private RetentionRunner retention;

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private MailFolder folder;

    @Inject
    private MailSettings settings;

    @Inject
    private SearchOutbox searchOutbox;

    @Inject
    private RetryMessage retryMessage;

    @Inject
    private GiveUpMessage giveUpMessage;

    @Inject
    private RecordBounce recordBounce;

    @Inject
    private Unsubscribe unsubscribe;

    @Inject
    private AddressReachability reachability;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    private final MovedClock clock = new MovedClock(ANOTHER_CENTURY.plus(Duration.ofDays(tests++)));

    private static Message message(String template, AccountId account, Map<String, String> values, String event) {
        return new Message(
                template, new EmailAddress(account + "@example.fr"), Optional.of(account), "fr", values, event);
    }

    private static Message verification(String event) {
        return message(
                "account.verify-address",
                AccountId.draw(),
                Map.of("link", "/inscription/adresse?jeton=secret", "until", "2026-08-04T12:30:00Z"),
                event);
    }

    private static Message newSignIn(AccountId account, String event) {
        return message(
                "account.new-sign-in",
                account,
                Map.of("link", "/compte", "at", "2026-08-04T12:30:00Z", "origin", "192.0.2.0/24"),
                event);
    }

    private static String event() {
        return "test:" + AccountId.draw();
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.as(actor, work);
    }

    private static Actor staff(Role role) {
        return Actor.person(
                AccountId.draw(), Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), "192.0.2.0/24");
    }

    /** What other tests left waiting is due as well in another century. */
    private void giveUpWhatOthersPosted() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change =
                        connection.prepareStatement("update outbox_message set state = 'GAVE_UP', ended_at = now()"
                                + " where state = 'QUEUED' and event not like 'test:%'")) {
            change.executeUpdate();
        }
    }

    private List<String> row(String event, String columns) throws Exception {
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

    private void letItEnd(String event, int daysAgo) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(
                        "update outbox_message set ended_at = now() - make_interval(days => ?) where event = ?")) {
            change.setInt(1, daysAgo);
            change.setString(2, event);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private MessageId idOf(String event) throws Exception {
        return new MessageId(Long.parseLong(row(event, "id").get(0)));
    }

    private void awaitState(String event, MessageState state) {
        inContainer.await(event + " to be " + state, () -> {
            try {
                return row(event, "state").equals(List.of(state.name()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<KeptMail> keptFor(Message message) {
        return folder.listLatest().stream()
                .filter(mail -> mail.to().equals(message.to().value()))
                .toList();
    }

    private void postLater(Message message) throws Exception {
        inTransaction(() -> rows.insert(message, clock.instant()));
    }

    private static MailSettings settings(int port) {
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
                LINKS,
                Path.of("unused"),
                100_000,
                true);
    }

    private Dispatcher sender(String name, MailCarrier carrier, MailSettings settings) {
        return new Dispatcher(rows, tokens, settings, carrier, clock, CHANCE, name);
    }

    private Dispatcher sender(String name, MailCarrier carrier) {
        return sender(name, carrier, settings(25));
    }

    @Test
    public void aMessageLeavesOnceItsTransactionIsCommittedAndItsContentIsForgotten() throws Exception {
        Message message = verification(event());
        inTransaction(() -> outbox.post(message));
        awaitState(message.event(), MessageState.SENT);
        KeptMail kept = keptFor(message).get(0);
        assertThat(kept.subject()).isEqualTo("Confirmez votre adresse électronique");
        assertThat(kept.plain()).contains("http://portal.invalid/inscription/adresse?jeton=secret");
        assertThat(row(message.event(), "address, content, lease_owner")).containsExactly("");
    }

    @Test
    public void aTransactionThatIsUndoneSendsNothing() throws Exception {
        Message undone = verification(event());
        transaction.begin();
        outbox.post(undone);
        transaction.rollback();
        Message after = verification(event());
        inTransaction(() -> outbox.post(after));
        awaitState(after.event(), MessageState.SENT);
        assertThat(row(undone.event(), "id")).isEmpty();
        assertThat(keptFor(undone)).isEmpty();
    }

    @Test
    public void nothingIsPostedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.post(verification(event()))).hasMessageContaining("MANDATORY");
    }

    @Test
    public void theSameEventIsSentOnceEvenPostedAgainAfterwards() throws Exception {
        Message message = verification(event());
        inTransaction(() -> {
            outbox.post(message);
            outbox.post(message);
        });
        awaitState(message.event(), MessageState.SENT);
        inTransaction(() -> outbox.post(message));
        assertThat(row(message.event(), "state")).containsExactly("SENT");
        assertThat(keptFor(message)).hasSize(1);
    }

    @Test
    public void aMessageThatLacksAValueUndoesWhatItWasPostedFor() {
        Message lacking = message("account.verify-address", AccountId.draw(), Map.of("link", "/a"), event());
        assertThatThrownBy(() -> inTransaction(() -> outbox.post(lacking)))
                .hasStackTraceContaining("account.verify-address lacks the value until");
    }

    @Test
    public void twoSendersAtOnceSendEachMessageOnce() throws Exception {
        List<String> events = Stream.generate(OutboxIT::event).limit(40).toList();
        for (String event : events) {
            postLater(verification(event));
        }
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        MailCarrier carrier = (parcel, beforeContent) -> {
            beforeContent.run();
            carried.add(parcel.reference());
        };
        List<Future<Integer>> senders = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            Dispatcher sender = sender(name, carrier);
            senders.add(executor.submit(sender::dispatch));
        }
        int tried = 0;
        for (Future<Integer> sender : senders) {
            tried += sender.get();
        }
        assertThat(tried).isGreaterThanOrEqualTo(events.size());
        assertThat(carried).doesNotHaveDuplicates();
        for (String event : events) {
            assertThat(row(event, "state, attempts, doubts")).containsExactly("SENT 1 0");
            assertThat(carried).containsAll(row(event, "reference"));
        }
    }

    @Test
    public void aServerThatFailsIsTriedAgainLaterAndThenGetsTheMessageOnce() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Message message = verification(event());
        postLater(message);
        Dispatcher sender = sender("smtp", new SmtpCarrier(settings(port)), settings(port));
        sender.dispatch();
        assertThat(row(message.event(), "state, attempts, doubts")).containsExactly("QUEUED 1 0");
        assertThat(row(message.event(), "last_error").get(0)).isNotEmpty().doesNotContain("@");

        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(sender.dispatch()).as("not due yet").isZero();
            clock.move(Duration.ofMinutes(2));
            sender.dispatch();
            sender.dispatch();
            List<String> received = new ArrayList<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                received.add(mail.getMessageID());
            }
            assertThat(received)
                    .containsOnlyOnce("<" + row(message.event(), "reference").get(0) + "@lieux.example>");
            assertThat(row(message.event(), "state, attempts, doubts")).containsExactly("SENT 2 0");
        } finally {
            server.stop();
        }
    }

    @Test
    public void whatAKilledNodeHeldIsSentByAnotherOnceItsLeaseEndsAndTheFirstCanDoNothingMore() throws Exception {
        giveUpWhatOthersPosted();
        String event = event();
        postLater(verification(event));
        OutboxMessage held =
                rows.lease("killed", clock.instant(), Dispatcher.LEASE).orElseThrow();
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        Dispatcher other = sender("other", (parcel, beforeContent) -> {
            beforeContent.run();
            carried.add(parcel.reference());
        });
        assertThat(other.dispatch()).isZero();
        clock.move(Dispatcher.LEASE);
        other.dispatch();
        assertThat(carried).containsExactly(held.reference());
        assertThat(row(event, "state, doubts")).containsExactly("SENT 0");
        assertThatThrownBy(() -> rows.beginHandingOver(held.id(), "killed", clock.instant(), Dispatcher.LEASE))
                .hasStackTraceContaining("no longer held by killed");
    }

    @Test
    public void aNodeThatSleptThroughItsLeaseHandsNothingOver() throws Exception {
        giveUpWhatOthersPosted();
        String event = event();
        postLater(verification(event));
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        Dispatcher awake = sender("awake", (parcel, beforeContent) -> {
            beforeContent.run();
            carried.add("awake");
        });
        Dispatcher asleep = sender("asleep", (parcel, beforeContent) -> {
            clock.move(Dispatcher.LEASE);
            awake.dispatch();
            try {
                beforeContent.run();
            } catch (RuntimeException e) {
                throw new MailFailure(MailFailure.Meaning.LATER, "forbidden", e);
            }
            carried.add("asleep");
        });
        asleep.dispatch();
        assertThat(carried).containsExactly("awake");
        assertThat(row(event, "state, doubts")).containsExactly("SENT 0");
    }

    @Test
    public void aNodeKilledWhileItHandedOverLeavesADoubtThatIsCounted() throws Exception {
        giveUpWhatOthersPosted();
        String event = event();
        postLater(verification(event));
        OutboxMessage held =
                rows.lease("killed", clock.instant(), Dispatcher.LEASE).orElseThrow();
        rows.beginHandingOver(held.id(), "killed", clock.instant(), Dispatcher.LEASE);
        clock.move(Dispatcher.LEASE);
        sender("other", (parcel, beforeContent) -> beforeContent.run()).dispatch();
        assertThat(row(event, "state, doubts")).containsExactly("SENT 1");
    }

    @Test
    public void whatTheServerWillNeverTakeIsGivenUpTakenUpAgainAndGivenUpByAnAdministrator() throws Exception {
        Message message = verification(event());
        postLater(message);
        sender("refused", (parcel, beforeContent) -> {
                    throw new MailFailure(MailFailure.Meaning.NO_SUCH_MAILBOX, "Refused 550 5.1.1", null);
                })
                .dispatch();
        assertThat(row(message.event(), "state, last_error")).containsExactly("GAVE_UP Refused 550 5.1.1");
        assertThat(reachability.findUnreachableSince(message.to())).contains(clock.instant());

        MessageId id = idOf(message.event());
        assertThatThrownBy(() -> as(staff(Role.AUDITOR), () -> retryMessage.retry(id)))
                .isInstanceOf(RefusedException.class);
        assertThat(as(staff(Role.ADMINISTRATOR), () -> retryMessage.retry(id))).isTrue();
        awaitState(message.event(), MessageState.SENT);
        assertThat(as(staff(Role.ADMINISTRATOR), () -> retryMessage.retry(id)))
                .as("sent, and so not again")
                .isFalse();
        assertThat(as(staff(Role.ADMINISTRATOR), () -> giveUpMessage.giveUp(id)))
                .isFalse();

        String waiting = event();
        postLater(verification(waiting));
        assertThat(as(staff(Role.ADMINISTRATOR), () -> giveUpMessage.giveUp(idOf(waiting))))
                .isTrue();
        assertThat(row(waiting, "state")).containsExactly("GAVE_UP");
    }

    @Test
    public void administratorsAndAuditorsPageThroughTheOutboxAndNobodyElse() throws Exception {
        AccountId account = AccountId.draw();
        for (int i = 0; i < 3; i++) {
            Message message = message("account.erased", account, Map.of("at", "2026-08-04T12:30:00Z"), event());
            inTransaction(() -> outbox.post(message));
            awaitState(message.event(), MessageState.SENT);
        }
        OutboxFilter first = new OutboxFilter(
                Optional.of(MessageState.SENT),
                Optional.of("account.erased"),
                Optional.of(account),
                Optional.empty(),
                2);
        var page = as(staff(Role.AUDITOR), () -> searchOutbox.search(first));
        assertThat(page.lines()).hasSize(2).allMatch(line -> !line.retryable());
        OutboxFilter second = new OutboxFilter(first.state(), first.template(), first.account(), page.next(), 2);
        var last = as(staff(Role.ADMINISTRATOR), () -> searchOutbox.search(second));
        assertThat(last.next()).isEmpty();
        assertThat(last.lines())
                .extracting(OutboxLine::id)
                .hasSize(1)
                .doesNotContainAnyElementsOf(
                        page.lines().stream().map(OutboxLine::id).toList());
        assertThatThrownBy(() -> as(staff(Role.MODERATOR), () -> searchOutbox.search(first)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    public void whoeverUnsubscribesGetsNoMoreOfThatKindAndStillWhatIsMandatory() throws Exception {
        AccountId account = AccountId.draw();
        String token = tokens.tokenFor(account, Template.NEW_SIGN_IN);
        assertThat(unsubscribe.unsubscribe(token)).contains("account.new-sign-in");
        assertThat(unsubscribe.unsubscribe(token)).as("the second time").contains("account.new-sign-in");
        assertThat(unsubscribe.unsubscribe(token + "x")).isEmpty();
        String refused = event();
        String mandatory = event();
        inTransaction(() -> {
            outbox.post(newSignIn(account, refused));
            outbox.post(message("account.erased", account, Map.of("at", "2026-08-04T12:30:00Z"), mandatory));
        });
        assertThat(row(refused, "id")).isEmpty();
        awaitState(mandatory, MessageState.SENT);
    }

    @Test
    public void aMessageThatCameBackEndsOptionalOnesUntilTheAddressIsProvedAgain() throws Exception {
        AccountId account = AccountId.draw();
        Message message = newSignIn(account, event());
        inTransaction(() -> outbox.post(message));
        awaitState(message.event(), MessageState.SENT);
        Bounce bounce = new Bounce(row(message.event(), "reference").get(0), "5.1.1");
        assertThatThrownBy(() -> as(staff(Role.ADMINISTRATOR), () -> recordBounce.record(bounce)))
                .isInstanceOf(RefusedException.class);
        assertThat(as(Actor.system("bounces"), () -> recordBounce.record(bounce)))
                .isTrue();
        assertThat(as(Actor.system("bounces"), () -> recordBounce.record(bounce)))
                .isFalse();
        assertThat(row(message.event(), "state")).containsExactly("BOUNCED");
        assertThat(reachability.findUnreachableSince(message.to())).isPresent();

        String optional = event();
        inTransaction(() -> outbox.post(newSignIn(account, optional)));
        assertThat(row(optional, "id")).isEmpty();
        inTransaction(() -> reachability.proved(message.to()));
        inTransaction(() -> outbox.post(newSignIn(account, optional)));
        awaitState(optional, MessageState.SENT);
    }

    @Test
    public void aReportOfAMailServerThatIsDeliveredIntoTheFolderIsRecorded() throws Exception {
        Message message = verification(event());
        inTransaction(() -> outbox.post(message));
        awaitState(message.event(), MessageState.SENT);
        Path arrived = Files.createDirectories(settings.folder().resolve("bounces/new"));
        Path unfinished = Files.writeString(
                arrived.resolveSibling("report"),
                String.join(
                        "\r\n",
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                        "",
                        "--b",
                        "Content-Type: message/delivery-status",
                        "",
                        "Reporting-MTA: dns; mx.example",
                        "",
                        "Final-Recipient: rfc822; " + message.to().value(),
                        "Action: failed",
                        "Status: 5.1.1",
                        "",
                        "--b",
                        "Content-Type: text/rfc822-headers",
                        "",
                        "Message-ID: <" + row(message.event(), "reference").get(0) + "@lieux.example>",
                        "",
                        "--b--",
                        ""));
        Files.move(unfinished, arrived.resolve("report"));
        awaitState(message.event(), MessageState.BOUNCED);
        assertThat(reachability.findUnreachableSince(message.to())).isPresent();
    }

    @Test
    public void whatIsOldIsForgotten() throws Exception {
        Message message = verification(event());
        postLater(message);
        sender("refused", (parcel, beforeContent) -> {
                    throw new MailFailure(MailFailure.Meaning.NEVER, "Refused 550", null);
                })
                .dispatch();
        letItEnd(message.event(), 6);
        assertThat(retention.run()).isTrue();
        assertThat(row(message.event(), "address")).containsExactly(message.to().value());
        letItEnd(message.event(), 8);
        assertThat(retention.run()).isTrue();
        assertThat(row(message.event(), "address, content")).containsExactly("");
        assertThat(as(staff(Role.ADMINISTRATOR), () -> retryMessage.retry(idOf(message.event()))))
                .isFalse();
        letItEnd(message.event(), 366);
        assertThat(retention.run()).isTrue();
        assertThat(row(message.event(), "id")).isEmpty();
    }
}
