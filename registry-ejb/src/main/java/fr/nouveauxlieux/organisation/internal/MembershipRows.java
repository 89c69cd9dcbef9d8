package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.account.MembershipDirectory;
import fr.nouveauxlieux.account.Memberships;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.model.Membership;
import fr.nouveauxlieux.organisation.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in which organisation. */
@ApplicationScoped
public class MembershipRows implements MembershipDirectory {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public Memberships membershipsOf(AccountId account) {
        Set<OrganisationId> all = new HashSet<>();
        Set<OrganisationId> managed = new HashSet<>();
        for (Membership membership : listOf(account)) {
            OrganisationId id = membership.organisation().id();
            all.add(id);
            if (membership.managesAt(clock.instant())) {
                managed.add(id);
            }
        }
        return new Memberships(all, managed);
    }

    public List<Membership> listOf(AccountId account) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.organisation o where m.account.publicId = :id"
                                + " order by o.searchText, m.id",
                        Membership.class)
                .setParameter("id", account.value())
                .getResultList();
    }

    /** Managers first, then by when they came. */
    public List<Membership> listIn(Organisation organisation) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.account where m.organisation = :organisation"
                                + " order by m.role, m.since, m.id",
                        Membership.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public Optional<Membership> find(Organisation organisation, AccountId account) {
        return listIn(organisation).stream()
                .filter(membership -> membership.account().id().equals(account))
                .findFirst();
    }

    /** Whether someone else of an account that can be used manages it of their own right. */
    public boolean hasOtherManager(Membership membership) {
        return listIn(membership.organisation()).stream()
                .filter(other ->
                        !other.account().id().equals(membership.account().id()))
                .anyMatch(other -> other.isManager() && other.account().isActive());
    }

    public Membership add(Organisation organisation, Account account, MembershipRole role) {
        Membership membership = new Membership(organisation, account, role, clock.instant());
        entityManager.persist(membership);
        return membership;
    }

    public void remove(Membership membership) {
        entityManager.remove(membership);
        entityManager.flush();
    }
}
