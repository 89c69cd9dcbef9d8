package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.organisation.model.Invitation;
import fr.nouveauxlieux.organisation.model.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** What is written to people about organisations. */
@ApplicationScoped
public class OrganisationMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Made-up people, whom anybody may be, write to nobody. */
    public void invite(Invitation invitation, SecretToken token, PersonCard inviter) {
        if (inviter.demonstration()) {
            return;
        }
        outbox.post(new Message(
                "organisation.invitation",
                invitation.address(),
                Optional.empty(),
                inviter.language().code(),
                Map.of(
                        "link", AccountLinks.with(AccountLinks.INVITATION, token),
                        "until", invitation.expiresAt().toString(),
                        "organisation", invitation.organisation().name(),
                        "inviter", inviter.name().orElseThrow().full()),
                "invitation:" + invitation.key()));
    }

    public void handedOver(Membership membership) {
        post(
                membership.account(),
                "organisation.handed-over",
                Map.of(
                        "link",
                        AccountLinks.OWN_ORGANISATIONS,
                        "organisation",
                        membership.organisation().name()),
                "handed-over:" + membership.organisation().id() + ":" + membership.account() + ":" + clock.instant());
    }

    /** Once a day at most for each who asks. */
    public void asksToJoin(Membership manager, PersonCard asker) {
        post(
                manager.account(),
                "organisation.join-request",
                Map.of(
                        "link", AccountLinks.OWN_ORGANISATIONS,
                        "organisation", manager.organisation().name(),
                        "requester", asker.name().orElseThrow().full()),
                "join-request:" + manager.organisation().id() + ":"
                        + manager.account() + ":" + asker.id() + ":"
                        + clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    private void post(AccountId recipient, String template, Map<String, String> values, String event) {
        people.findPerson(recipient).ifPresent(person -> person.reachableAddress()
                .ifPresent(address -> outbox.post(new Message(
                        template,
                        address,
                        Optional.of(recipient),
                        person.language().code(),
                        values,
                        event))));
    }
}
