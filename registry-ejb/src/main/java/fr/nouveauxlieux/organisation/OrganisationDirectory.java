package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.internal.MembershipRows;
import fr.nouveauxlieux.organisation.internal.Organisations;
import fr.nouveauxlieux.organisation.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the use cases of other features, which ask for permission themselves, which organisations there are. */
@ApplicationScoped
public class OrganisationDirectory {

    @Inject
    private Organisations organisations;

    @Inject
    private MembershipRows memberships;

    /** @throws NoSuchOrganisationException if there is none */
    public OrganisationCard get(OrganisationId id) {
        return card(organisations.get(id));
    }

    /** By identifier. Those that there are not are left out. */
    public Map<OrganisationId, OrganisationCard> list(Set<OrganisationId> ids) {
        return organisations.list(ids).stream()
                .map(OrganisationDirectory::card)
                .collect(Collectors.toUnmodifiableMap(OrganisationCard::id, Function.identity()));
    }

    /**
     * Whether one with either number has members. Nobody else makes one with these numbers known until the transaction
     * ends.
     */
    public boolean hasMembers(OrganisationDraft draft) {
        return organisations
                .findAndHold(draft)
                .filter(organisation -> !memberships.listIn(organisation).isEmpty())
                .isPresent();
    }

    private static OrganisationCard card(Organisation organisation) {
        return new OrganisationCard(
                organisation.id(),
                organisation.name(),
                organisation
                        .siret()
                        .map(Siret::value)
                        .or(() -> organisation.rna().map(Rna::value))
                        .orElse(""));
    }
}
