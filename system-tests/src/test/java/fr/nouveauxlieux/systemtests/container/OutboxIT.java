package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.KeptMail;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.notification.RetryMessage;
import fr.nouveauxlieux.notification.internal.sending.MailFailure;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.privacy.internal.RetentionRunner;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages leave with what they tell of: once, and only if it happened. */
@ExtendWith(ArquillianExtension.class)
public class OutboxIT {

    @Inject
    private Posts posts;

    @Inject
    private Outbox outbox;

    @Inject
    private RetentionRunner retention;

    @Inject
    private RetryMessage retryMessage;

    @Inject
    private UserTransaction transaction;

    private final MovedClock clock = Posts.clock();

    @Test
    public void aMessageLeavesOnceItsTransactionIsCommittedAndItsContentIsForgotten() throws Exception {
        Message message = Posts.verification(Posts.event());
        posts.inTransaction(() -> outbox.post(message));
        posts.awaitState(message.event(), MessageState.SENT);
        KeptMail kept = posts.keptFor(message).get(0);
        assertThat(kept.subject()).isEqualTo("Confirmez votre adresse électronique");
        assertThat(kept.plain()).contains("http://portal.invalid/inscription/adresse?jeton=secret");
        assertThat(posts.row(message.event(), "address, content, lease_owner")).containsExactly("");
    }

    @Test
    public void aTransactionThatIsUndoneSendsNothing() throws Exception {
        Message undone = Posts.verification(Posts.event());
        transaction.begin();
        outbox.post(undone);
        transaction.rollback();
        Message after = Posts.verification(Posts.event());
        posts.inTransaction(() -> outbox.post(after));
        posts.awaitState(after.event(), MessageState.SENT);
        assertThat(posts.row(undone.event(), "id")).isEmpty();
        assertThat(posts.keptFor(undone)).isEmpty();
    }

    @Test
    public void nothingIsPostedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.post(Posts.verification(Posts.event()))).hasMessageContaining("MANDATORY");
    }

    @Test
    public void theSameEventIsSentOnceEvenPostedAgainAfterwards() throws Exception {
        Message message = Posts.verification(Posts.event());
        posts.inTransaction(() -> {
            outbox.post(message);
            outbox.post(message);
        });
        posts.awaitState(message.event(), MessageState.SENT);
        posts.inTransaction(() -> outbox.post(message));
        assertThat(posts.row(message.event(), "state")).containsExactly("SENT");
        assertThat(posts.keptFor(message)).hasSize(1);
    }

    @Test
    public void aMessageThatLacksAValueUndoesWhatItWasPostedFor() {
        Message lacking =
                Posts.message("account.verify-address", AccountId.draw(), Map.of("link", "/a"), Posts.event());
        assertThatThrownBy(() -> posts.inTransaction(() -> outbox.post(lacking)))
                .hasStackTraceContaining("account.verify-address lacks the value until");
    }

    @Test
    public void whatIsOldIsForgotten() throws Exception {
        Message message = Posts.verification(Posts.event());
        posts.postLater(message, clock);
        posts.sender(
                        "refused",
                        (parcel, beforeContent) -> {
                            throw new MailFailure(MailFailure.Meaning.NEVER, "Refused 550", null);
                        },
                        clock)
                .dispatch();
        posts.letItEnd(message.event(), 6);
        assertThat(retention.run()).isTrue();
        assertThat(posts.row(message.event(), "address"))
                .containsExactly(message.to().value());
        posts.letItEnd(message.event(), 8);
        assertThat(retention.run()).isTrue();
        assertThat(posts.row(message.event(), "address, content")).containsExactly("");
        assertThat(posts.as(Posts.staff(Role.ADMINISTRATOR), () -> retryMessage.retry(posts.idOf(message.event()))))
                .isFalse();
        posts.letItEnd(message.event(), 366);
        assertThat(retention.run()).isTrue();
        assertThat(posts.row(message.event(), "id")).isEmpty();
    }
}
