package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.IdentityView;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.LinkedIdentity;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** By which identities of providers people sign in. */
@ApplicationScoped
public class LinkedIdentities {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Clock clock;

    /** Holds the identity until the transaction ends, so that two who come at once do not both find it new. */
    public Optional<LinkedIdentity> find(ProviderIdentity identity) {
        locks.hold("identity:" + identity.issuer() + " " + identity.subject());
        return entityManager
                .createQuery(
                        "select i from LinkedIdentity i where i.issuer = :issuer and i.subject = :subject",
                        LinkedIdentity.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .findFirst();
    }

    public void link(Account account, ProviderIdentity identity) {
        entityManager.persist(new LinkedIdentity(account, identity, clock.instant()));
    }

    /** Keeps what the provider says today. */
    public void use(LinkedIdentity linked, ProviderIdentity identity) {
        linked.use(identity, clock.instant());
    }

    public void remove(LinkedIdentity identity) {
        entityManager.remove(identity);
    }

    public List<LinkedIdentity> list(Account account) {
        return entityManager
                .createQuery(
                        "select i from LinkedIdentity i where i.account = :account order by i.id", LinkedIdentity.class)
                .setParameter("account", account)
                .getResultList();
    }

    public List<IdentityView> listViews(Account account) {
        return list(account).stream()
                .map(identity -> new IdentityView(identity.key(), identity.issuer(), identity.linkedAt()))
                .toList();
    }
}
