package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.premises.internal.InterestRows;
import fr.nouveauxlieux.premises.internal.OfferRows;
import fr.nouveauxlieux.premises.model.PremisesInterest;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the owner of premises who is interested, the oldest first. */
@ApplicationScoped
@UseCase(
        value = "premises.read-interests",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.ORGANISATION))
public class ReadInterests {

    @Inject
    private OfferRows rows;

    @Inject
    private InterestRows interests;

    @Inject
    private People people;

    @Inject
    private OrganisationDirectory organisations;

    /** @throws NoSuchOfferException if there is none */
    public List<ReceivedInterest> list(OfferId id) {
        PremisesOffer offer = rows.get(id);
        List<PremisesInterest> received = interests.listIn(offer);
        Map<AccountId, PersonCard> persons = people.listPersons(
                received.stream().map(PremisesInterest::account).collect(Collectors.toSet()));
        Map<OrganisationId, OrganisationCard> bodies = organisations.list(received.stream()
                .flatMap(interest -> interest.organisation().stream())
                .collect(Collectors.toSet()));
        return received.stream()
                .map(interest -> view(
                        interest,
                        Optional.ofNullable(persons.get(interest.account())),
                        interest.organisation().map(bodies::get)))
                .toList();
    }

    private static ReceivedInterest view(
            PremisesInterest interest, Optional<PersonCard> person, Optional<OrganisationCard> organisation) {
        return new ReceivedInterest(
                organisation.map(OrganisationCard::name).orElse(""),
                interest.hasDossier(),
                person.flatMap(PersonCard::name).map(PersonName::full).orElse(""),
                person.flatMap(PersonCard::address)
                        .map(address -> address.value())
                        .orElse(""),
                interest.message(),
                interest.expressedAt());
    }
}
