package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.address.AddressAnswer;
import fr.nouveauxlieux.address.AddressQuestion;
import fr.nouveauxlieux.address.FoundAddress;
import fr.nouveauxlieux.address.SearchAddresses;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Places premises by their address: as the service of addresses does where it answers, else at the commune's centre. */
@RequestScoped
public class OfferLocation {

    @Inject
    private SearchAddresses searchAddresses;

    Optional<Coordinates> locate(String address, Commune commune) {
        Optional<Coordinates> found = address.isEmpty()
                ? Optional.empty()
                : search(new AddressQuestion(address + ", " + commune.name()), commune);
        return found.or(commune::centre);
    }

    private Optional<Coordinates> search(AddressQuestion question, Commune commune) {
        return searchAddresses.search(question) instanceof AddressAnswer.Found answer
                ? answer.addresses().stream()
                        .filter(one -> one.commune().equals(commune.code()))
                        .map(FoundAddress::point)
                        .findFirst()
                : Optional.empty();
    }
}
