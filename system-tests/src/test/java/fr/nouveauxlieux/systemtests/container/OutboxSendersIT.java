package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.sending.Dispatcher;
import fr.nouveauxlieux.notification.internal.sending.MailCarrier;
import fr.nouveauxlieux.notification.internal.sending.MailFailure;
import fr.nouveauxlieux.notification.internal.sending.SmtpCarrier;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Senders that meet each other, fail, sleep or are killed. Their messages are posted in another century, where the portal's own
 * sender does not see them yet, and sent by senders whose clock stands there.
 */
@ExtendWith(ArquillianExtension.class)
public class OutboxSendersIT {

    @Inject
    private Posts posts;

    @Inject
    private OutboxRows rows;

    @Resource
    private ManagedExecutorService executor;

    private final MovedClock clock = Posts.clock();

    @Test
    public void twoSendersAtOnceSendEachMessageOnce() throws Exception {
        List<String> events = Stream.generate(Posts::event).limit(40).toList();
        for (String event : events) {
            posts.postLater(Posts.verification(event), clock);
        }
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        MailCarrier carrier = (parcel, beforeContent) -> {
            beforeContent.run();
            carried.add(parcel.reference());
        };
        List<Future<Integer>> senders = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            Dispatcher sender = posts.sender(name, carrier, clock);
            senders.add(executor.submit(sender::dispatch));
        }
        int tried = 0;
        for (Future<Integer> sender : senders) {
            tried += sender.get();
        }
        assertThat(tried).isGreaterThanOrEqualTo(events.size());
        assertThat(carried).doesNotHaveDuplicates();
        for (String event : events) {
            assertThat(posts.row(event, "state, attempts, doubts")).containsExactly("SENT 1 0");
            assertThat(carried).containsAll(posts.row(event, "reference"));
        }
    }

    @Test
    public void noMoreLeaveInAMinuteThanTheRateAllowsAndTheOthersLeaveInTheNext() throws Exception {
        MailCarrier carrier = (parcel, beforeContent) -> beforeContent.run();
        Dispatcher hasty = posts.sender("hasty", carrier, clock);
        int left = hasty.dispatch();
        while (left > 0) {
            left = hasty.dispatch();
        }
        clock.move(Duration.ofMinutes(2));
        int before = rows.countSentSince(clock.instant().minus(Duration.ofMinutes(1)));
        List<String> events = Stream.generate(Posts::event).limit(5).toList();
        for (String event : events) {
            posts.postLater(Posts.verification(event), clock);
        }
        Dispatcher slow = posts.sender("slow", carrier, Posts.settings(25, before + 3), clock);
        assertThat(slow.dispatch()).isEqualTo(3);
        assertThat(slow.dispatch()).isZero();
        clock.move(Duration.ofSeconds(61));
        assertThat(slow.dispatch()).isEqualTo(2);
        for (String event : events) {
            assertThat(posts.row(event, "state")).containsExactly("SENT");
        }
    }

    @Test
    public void aServerThatFailsIsTriedAgainLaterAndThenGetsTheMessageOnce() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Message message = Posts.verification(Posts.event());
        posts.postLater(message, clock);
        Dispatcher sender = posts.sender("smtp", new SmtpCarrier(Posts.settings(port)), Posts.settings(port), clock);
        sender.dispatch();
        assertThat(posts.row(message.event(), "state, attempts, doubts")).containsExactly("QUEUED 1 0");
        assertThat(posts.row(message.event(), "last_error").get(0)).isNotEmpty().doesNotContain("@");

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
                    .containsOnlyOnce(
                            "<" + posts.row(message.event(), "reference").get(0) + "@lieux.example>");
            assertThat(posts.row(message.event(), "state, attempts, doubts")).containsExactly("SENT 2 0");
        } finally {
            server.stop();
        }
    }

    @Test
    public void whatAKilledNodeHeldIsSentByAnotherOnceItsLeaseEndsAndTheFirstCanDoNothingMore() throws Exception {
        posts.giveUpWhatOthersPosted();
        String event = Posts.event();
        posts.postLater(Posts.verification(event), clock);
        OutboxMessage held =
                rows.lease("killed", clock.instant(), Dispatcher.LEASE).orElseThrow();
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        Dispatcher other = posts.sender(
                "other",
                (parcel, beforeContent) -> {
                    beforeContent.run();
                    carried.add(parcel.reference());
                },
                clock);
        assertThat(other.dispatch()).isZero();
        clock.move(Dispatcher.LEASE);
        other.dispatch();
        assertThat(carried).containsExactly(held.reference());
        assertThat(posts.row(event, "state, doubts")).containsExactly("SENT 0");
        assertThatThrownBy(() -> rows.beginHandingOver(held.id(), "killed", clock.instant(), Dispatcher.LEASE))
                .hasStackTraceContaining("no longer held by killed");
    }

    @Test
    public void aNodeThatSleptThroughItsLeaseHandsNothingOver() throws Exception {
        posts.giveUpWhatOthersPosted();
        String event = Posts.event();
        posts.postLater(Posts.verification(event), clock);
        ConcurrentLinkedQueue<String> carried = new ConcurrentLinkedQueue<>();
        Dispatcher awake = posts.sender(
                "awake",
                (parcel, beforeContent) -> {
                    beforeContent.run();
                    carried.add("awake");
                },
                clock);
        Dispatcher asleep = posts.sender(
                "asleep",
                (parcel, beforeContent) -> {
                    clock.move(Dispatcher.LEASE);
                    awake.dispatch();
                    try {
                        beforeContent.run();
                    } catch (RuntimeException e) {
                        throw new MailFailure(MailFailure.Meaning.LATER, "forbidden", e);
                    }
                    carried.add("asleep");
                },
                clock);
        asleep.dispatch();
        assertThat(carried).containsExactly("awake");
        assertThat(posts.row(event, "state, doubts")).containsExactly("SENT 0");
    }

    @Test
    public void aNodeKilledWhileItHandedOverLeavesADoubtThatIsCounted() throws Exception {
        posts.giveUpWhatOthersPosted();
        String event = Posts.event();
        posts.postLater(Posts.verification(event), clock);
        OutboxMessage held =
                rows.lease("killed", clock.instant(), Dispatcher.LEASE).orElseThrow();
        rows.beginHandingOver(held.id(), "killed", clock.instant(), Dispatcher.LEASE);
        clock.move(Dispatcher.LEASE);
        posts.sender("other", (parcel, beforeContent) -> beforeContent.run(), clock)
                .dispatch();
        assertThat(posts.row(event, "state, doubts")).containsExactly("SENT 1");
    }
}
