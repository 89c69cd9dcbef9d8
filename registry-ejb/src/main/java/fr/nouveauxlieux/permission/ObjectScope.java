package fr.nouveauxlieux.permission;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What permissions need to know of an object.
 *
 * @param owner the person whose it is
 * @param organisation whose it is
 * @param guests who were invited to it
 * @param departements where it lies
 * @param call to which it belongs
 * @param source from which it came, or which it is
 * @param dossier that it is, or is of: whoever has an interest in it is kept from it as one of the staff
 */
public record ObjectScope(
        Optional<AccountId> owner,
        Optional<OrganisationId> organisation,
        Set<AccountId> guests,
        Set<String> departements,
        Optional<String> call,
        Optional<String> source,
        Optional<String> dossier) {

    /** Of an action on no object in particular. */
    public static final ObjectScope NONE =
            new ObjectScope(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty());

    public ObjectScope {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(organisation, "organisation");
        guests = Set.copyOf(guests);
        departements = Set.copyOf(departements);
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dossier, "dossier");
    }

    public ObjectScope(
            Optional<AccountId> owner,
            Optional<OrganisationId> organisation,
            Set<AccountId> guests,
            Set<String> departements,
            Optional<String> call) {
        this(owner, organisation, guests, departements, call, Optional.empty(), Optional.empty());
    }

    public static ObjectScope ownedBy(AccountId owner) {
        return new ObjectScope(Optional.of(owner), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    public static ObjectScope ownedBy(OrganisationId organisation) {
        return new ObjectScope(Optional.empty(), Optional.of(organisation), Set.of(), Set.of(), Optional.empty());
    }

    public static ObjectScope ofSource(String code) {
        return new ObjectScope(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.of(code),
                Optional.empty());
    }

    /** The same, of a dossier that is judged. */
    public ObjectScope ofDossier(String id) {
        return new ObjectScope(owner, organisation, guests, departements, call, source, Optional.of(id));
    }
}
