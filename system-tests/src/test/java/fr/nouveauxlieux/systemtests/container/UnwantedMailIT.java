package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.AddressReachability;
import fr.nouveauxlieux.notification.Bounce;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.notification.RecordBounce;
import fr.nouveauxlieux.notification.Unsubscribe;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.sending.MailSettings;
import fr.nouveauxlieux.notification.internal.writing.Template;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages that someone does not want, or that do not arrive. */
@ExtendWith(ArquillianExtension.class)
public class UnwantedMailIT {

    @Inject
    private Posts posts;

    @Inject
    private Outbox outbox;

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private MailSettings settings;

    @Inject
    private RecordBounce recordBounce;

    @Inject
    private Unsubscribe unsubscribe;

    @Inject
    private AddressReachability reachability;

    @Test
    public void whoeverUnsubscribesGetsNoMoreOfThatKindAndStillWhatIsMandatory() throws Exception {
        AccountId account = AccountId.draw();
        String token = tokens.tokenFor(account, Template.NEW_SIGN_IN);
        assertThat(unsubscribe.unsubscribe(token)).contains("account.new-sign-in");
        assertThat(unsubscribe.unsubscribe(token)).as("the second time").contains("account.new-sign-in");
        assertThat(unsubscribe.unsubscribe(token + "x")).isEmpty();
        String refused = Posts.event();
        String mandatory = Posts.event();
        posts.inTransaction(() -> {
            outbox.post(Posts.newSignIn(account, refused));
            outbox.post(Posts.message("account.erased", account, Map.of("at", "2026-08-04T12:30:00Z"), mandatory));
        });
        assertThat(posts.row(refused, "id")).isEmpty();
        posts.awaitState(mandatory, MessageState.SENT);
    }

    @Test
    public void aMessageThatCameBackEndsOptionalOnesUntilTheAddressIsProvedAgain() throws Exception {
        AccountId account = AccountId.draw();
        Message message = Posts.newSignIn(account, Posts.event());
        posts.inTransaction(() -> outbox.post(message));
        posts.awaitState(message.event(), MessageState.SENT);
        Bounce bounce = new Bounce(posts.row(message.event(), "reference").get(0), "5.1.1");
        assertThatThrownBy(() -> posts.as(Posts.staff(Role.ADMINISTRATOR), () -> recordBounce.record(bounce)))
                .isInstanceOf(RefusedException.class);
        assertThat(posts.as(Actor.system("bounces"), () -> recordBounce.record(bounce)))
                .isTrue();
        assertThat(posts.as(Actor.system("bounces"), () -> recordBounce.record(bounce)))
                .isFalse();
        assertThat(posts.row(message.event(), "state")).containsExactly("BOUNCED");
        assertThat(reachability.findUnreachableSince(message.to())).isPresent();

        String optional = Posts.event();
        posts.inTransaction(() -> outbox.post(Posts.newSignIn(account, optional)));
        assertThat(posts.row(optional, "id")).isEmpty();
        posts.inTransaction(() -> reachability.proved(message.to()));
        posts.inTransaction(() -> outbox.post(Posts.newSignIn(account, optional)));
        posts.awaitState(optional, MessageState.SENT);
    }

    @Test
    public void aReportOfAMailServerThatIsDeliveredIntoTheFolderIsRecorded() throws Exception {
        Message message = Posts.verification(Posts.event());
        posts.inTransaction(() -> outbox.post(message));
        posts.awaitState(message.event(), MessageState.SENT);
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
                        "Message-ID: <"
                                + posts.row(message.event(), "reference").get(0) + "@lieux.example>",
                        "",
                        "--b--",
                        ""));
        Files.move(unfinished, arrived.resolve("report"));
        posts.awaitState(message.event(), MessageState.BOUNCED);
        assertThat(reachability.findUnreachableSince(message.to())).isPresent();
    }
}
