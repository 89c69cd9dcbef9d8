package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Set;

/** What someone is in organisations now. @param managed of their organisations, those that they manage, by delegation too */
public record Memberships(Set<OrganisationId> organisations, Set<OrganisationId> managed) {

    public Memberships {
        organisations = Set.copyOf(organisations);
        managed = Set.copyOf(managed);
    }
}
