package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.AddressReachability;
import fr.nouveauxlieux.notification.GiveUpMessage;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.notification.OutboxFilter;
import fr.nouveauxlieux.notification.OutboxLine;
import fr.nouveauxlieux.notification.RetryMessage;
import fr.nouveauxlieux.notification.SearchOutbox;
import fr.nouveauxlieux.notification.internal.sending.MailFailure;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators see of messages and do with them. */
@ExtendWith(ArquillianExtension.class)
public class OutboxStaffIT {

    @Inject
    private Posts posts;

    @Inject
    private Outbox outbox;

    @Inject
    private SearchOutbox searchOutbox;

    @Inject
    private RetryMessage retryMessage;

    @Inject
    private GiveUpMessage giveUpMessage;

    @Inject
    private AddressReachability reachability;

    private final MovedClock clock = Posts.clock();

    @Test
    public void whatTheServerWillNeverTakeIsGivenUpTakenUpAgainAndGivenUpByAnAdministrator() throws Exception {
        Message message = Posts.verification(Posts.event());
        posts.postLater(message, clock);
        posts.sender(
                        "refused",
                        (parcel, beforeContent) -> {
                            throw new MailFailure(MailFailure.Meaning.NO_SUCH_MAILBOX, "Refused 550 5.1.1", null);
                        },
                        clock)
                .dispatch();
        assertThat(posts.row(message.event(), "state, last_error")).containsExactly("GAVE_UP Refused 550 5.1.1");
        assertThat(reachability.findUnreachableSince(message.to())).contains(clock.instant());

        MessageId id = posts.idOf(message.event());
        assertThatThrownBy(() -> posts.as(Posts.staff(Role.AUDITOR), () -> retryMessage.retry(id)))
                .isInstanceOf(RefusedException.class);
        assertThat(posts.as(Posts.staff(Role.ADMINISTRATOR), () -> retryMessage.retry(id)))
                .isTrue();
        posts.awaitState(message.event(), MessageState.SENT);
        assertThat(posts.as(Posts.staff(Role.ADMINISTRATOR), () -> retryMessage.retry(id)))
                .as("sent, and so not again")
                .isFalse();
        assertThat(posts.as(Posts.staff(Role.ADMINISTRATOR), () -> giveUpMessage.giveUp(id)))
                .isFalse();

        String waiting = Posts.event();
        posts.postLater(Posts.verification(waiting), clock);
        assertThat(posts.as(Posts.staff(Role.ADMINISTRATOR), () -> giveUpMessage.giveUp(posts.idOf(waiting))))
                .isTrue();
        assertThat(posts.row(waiting, "state")).containsExactly("GAVE_UP");
    }

    @Test
    public void administratorsAndAuditorsPageThroughTheOutboxAndNobodyElse() throws Exception {
        AccountId account = AccountId.draw();
        for (int i = 0; i < 3; i++) {
            Message message =
                    Posts.message("account.erased", account, Map.of("at", "2026-08-04T12:30:00Z"), Posts.event());
            posts.inTransaction(() -> outbox.post(message));
            posts.awaitState(message.event(), MessageState.SENT);
        }
        OutboxFilter first = new OutboxFilter(
                Optional.of(MessageState.SENT),
                Optional.of("account.erased"),
                Optional.of(account),
                Optional.empty(),
                2);
        var page = posts.as(Posts.staff(Role.AUDITOR), () -> searchOutbox.search(first));
        assertThat(page.lines()).hasSize(2).allMatch(line -> !line.retryable());
        OutboxFilter second = new OutboxFilter(first.state(), first.template(), first.account(), page.next(), 2);
        var last = posts.as(Posts.staff(Role.ADMINISTRATOR), () -> searchOutbox.search(second));
        assertThat(last.next()).isEmpty();
        assertThat(last.lines())
                .extracting(OutboxLine::id)
                .hasSize(1)
                .doesNotContainAnyElementsOf(
                        page.lines().stream().map(OutboxLine::id).toList());
        assertThatThrownBy(() -> posts.as(Posts.staff(Role.MODERATOR), () -> searchOutbox.search(first)))
                .isInstanceOf(RefusedException.class);
    }
}
