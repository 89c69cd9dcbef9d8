package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.Outbox;
import fr.nouveauxlieux.organisation.OrganisationManagers;
import fr.nouveauxlieux.premises.OfferReason;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What managers of the owner are written to about offers. Never who is interested: that is read on the portal only. */
@ApplicationScoped
public class PremisesMail {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private OrganisationManagers managers;

    public void tellPublished(PremisesOffer offer) {
        tell(offer, "premises.published", Map.of(), "published:" + offer.version());
    }

    public void tellRefused(PremisesOffer offer, OfferReason reason) {
        tell(offer, "premises.refused", Map.of("reason", MailLine.of(reason.text())), "refused:" + offer.version());
    }

    public void tellInterest(PremisesInterest interest) {
        tell(interest.offer(), "premises.interest", Map.of(), "interest:" + interest.publicId());
    }

    private void tell(PremisesOffer offer, String template, Map<String, String> particular, String event) {
        Map<String, String> values = new HashMap<>(particular);
        values.put("link", "/compte/locaux/" + offer.publicId());
        values.put("offer", MailLine.of(offer.draft().title()));
        for (AccountId manager : managers.list(offer.owner())) {
            Optional<PersonCard> person = people.findPerson(manager);
            person.flatMap(PersonCard::reachableAddress)
                    .ifPresent(address -> outbox.post(new Message(
                            template,
                            address,
                            Optional.of(manager),
                            person.get().language().code(),
                            values,
                            "premises:" + offer.publicId() + ":" + event + ":" + manager)));
        }
    }
}
