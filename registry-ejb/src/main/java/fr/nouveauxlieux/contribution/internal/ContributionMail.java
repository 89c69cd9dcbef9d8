package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.contribution.DecisionReason;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers whoever asked for it. To be called before the contribution is decided, which forgets them. */
@ApplicationScoped
public class ContributionMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    /** @param hides whether the place is taken out of the public registry, so that there is no page to lead to */
    public void tellAccepted(Contribution contribution, boolean hides) {
        if (hides) {
            post(contribution, "contribution.place-removed", Map.of());
        } else {
            post(contribution, "contribution.accepted", Map.of("link", pageOf(contribution)));
        }
    }

    public void tellRefused(Contribution contribution, DecisionReason reason) {
        post(
                contribution,
                "contribution.refused",
                Map.of("link", pageOf(contribution), "reason", MailLine.of(reason.text())));
    }

    private static String pageOf(Contribution contribution) {
        return "/lieux/" + contribution.about().place();
    }

    private void post(Contribution contribution, String template, Map<String, String> particular) {
        Optional<AccountId> account = contribution.account();
        Optional<PersonCard> person = account.flatMap(people::findPerson);
        Optional<EmailAddress> address =
                person.flatMap(PersonCard::reachableAddress).or(contribution::answerTo);
        if (address.isEmpty()) {
            return;
        }
        Map<String, String> values = new HashMap<>(particular);
        values.put("place", MailLine.of(contribution.about().name()));
        outbox.post(new Message(
                template,
                address.get(),
                account,
                person.map(known -> known.language().code()).orElse(contribution.language()),
                values,
                "contribution:" + contribution.publicId()));
    }
}
