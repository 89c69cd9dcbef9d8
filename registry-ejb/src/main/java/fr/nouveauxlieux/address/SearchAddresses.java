package fr.nouveauxlieux.address;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks the service of addresses what a text may mean: for whoever is signed in, so that nobody else makes it ask. */
@ApplicationScoped
@UseCase(value = "address.search", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class SearchAddresses {

    @Inject
    private AddressService service;

    /** Never throws for a service that is away: it says so. */
    public AddressAnswer search(AddressQuestion question) {
        return question.isEnough() ? service.search(question) : new AddressAnswer.Found(List.of());
    }
}
