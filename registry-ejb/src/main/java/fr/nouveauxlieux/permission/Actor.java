package fr.nouveauxlieux.permission;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts, as far as permissions and the journal need to know.
 *
 * @param name the identifier of the account, {@code key:…} of a partner's program, {@code system:…} of a job, empty
 *     for a visitor
 * @param account whose, for a person
 * @param grants the roles given, whether or not they may be used now
 * @param secondFactor whether a second factor was shown: without it, no role of the staff can be used
 * @param organisations that the person is a member of
 * @param managedOrganisations of these, the ones that the person manages
 * @param origin from where: the network of the address, never the whole address; empty for the portal itself
 */
public record Actor(
        Kind kind,
        String name,
        Optional<AccountId> account,
        Set<RoleGrant> grants,
        boolean secondFactor,
        Set<OrganisationId> organisations,
        Set<OrganisationId> managedOrganisations,
        String origin) {

    public enum Kind {
        VISITOR,
        PERSON,
        PROGRAM,
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        grants = Set.copyOf(grants);
        organisations = Set.copyOf(organisations);
        managedOrganisations = Set.copyOf(managedOrganisations);
        if (account.isPresent() != (kind == Kind.PERSON)) {
            throw new IllegalArgumentException("a person has an account, and nobody else");
        }
    }

    public static Actor visitor(String origin) {
        return new Actor(Kind.VISITOR, "", Optional.empty(), Set.of(), false, Set.of(), Set.of(), origin);
    }

    public static Actor person(
            AccountId account,
            Set<RoleGrant> grants,
            boolean secondFactor,
            Set<OrganisationId> organisations,
            Set<OrganisationId> managedOrganisations,
            String origin) {
        return new Actor(
                Kind.PERSON,
                account.value(),
                Optional.of(account),
                grants,
                secondFactor,
                organisations,
                managedOrganisations,
                origin);
    }

    /**
     * @param key the public part of the program's key
     * @param grants what the key opens
     */
    public static Actor program(String key, Set<RoleGrant> grants, String origin) {
        return new Actor(Kind.PROGRAM, "key:" + key, Optional.empty(), grants, false, Set.of(), Set.of(), origin);
    }

    /** @param job what of the portal acts, as {@code retention} */
    public static Actor system(String job) {
        return new Actor(
                Kind.SYSTEM,
                "system:" + job,
                Optional.empty(),
                Set.of(RoleGrant.everywhere(Role.SYSTEM)),
                false,
                Set.of(),
                Set.of(),
                "");
    }

    public boolean isSignedIn() {
        return kind == Kind.PERSON;
    }

    /** Whether the role can be used now, on something at least. */
    public boolean holds(Role role) {
        return switch (role) {
            case ANYONE -> true;
            case PERSON, PLACE_MANAGER, APPLICANT, GUEST -> isSignedIn();
            default -> grants.stream().anyMatch(grant -> grant.role() == role) && (secondFactor || !role.isStaff());
        };
    }

    /** Whether a role of the staff was given, even where the second factor still lacks. */
    public boolean isStaff() {
        return grants.stream().anyMatch(grant -> grant.role().isStaff());
    }
}
