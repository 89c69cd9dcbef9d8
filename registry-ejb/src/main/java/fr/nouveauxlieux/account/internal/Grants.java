package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.GrantView;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.GrantedRole;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that accounts were given. */
@ApplicationScoped
public class Grants {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Clock clock;

    /** Those that are still good, the oldest first. */
    public List<GrantedRole> list(Account account) {
        return entityManager
                .createQuery(
                        "select g from GrantedRole g where g.account = :account and g.withdrawnAt is null"
                                + " and (g.until is null or g.until > :now) order by g.id",
                        GrantedRole.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public List<GrantView> listViews(Account account) {
        return list(account).stream().map(GrantedRole::view).toList();
    }

    public Set<RoleGrant> listGrants(Account account) {
        return list(account).stream().map(GrantedRole::grant).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a role that are still good, of accounts that can be used. */
    public List<GrantedRole> listHolders(Role role) {
        return entityManager
                .createQuery(
                        "select g from GrantedRole g join fetch g.account where g.role = :role and g.withdrawnAt is null"
                                + " and (g.until is null or g.until > :now) and g.account.state = :active"
                                + " order by g.id",
                        GrantedRole.class)
                .setParameter("role", role)
                .setParameter("now", clock.instant())
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
    }

    /** Whoever holds a role of the staff must keep a second factor. */
    public boolean isStaff(Account account) {
        return !list(account).isEmpty();
    }

    public boolean isAdministrator(Account account) {
        return list(account).stream().anyMatch(granted -> granted.grant().role() == Role.ADMINISTRATOR);
    }

    /** Of those who can administer the registry without end, one. */
    public boolean isLastingAdministrator(Account account) {
        return list(account).stream()
                .anyMatch(granted -> granted.grant().role() == Role.ADMINISTRATOR
                        && granted.view().until().isEmpty());
    }

    public GrantedRole add(Account account, RoleGrant grant, Optional<Instant> until) {
        GrantedRole granted = new GrantedRole(account, grant, until, clock.instant());
        entityManager.persist(granted);
        return granted;
    }

    /** Holds back whoever else changes administrators, so that two do not take each other's role at once. */
    public void lockAdministrators() {
        locks.hold("administrators");
    }

    /** How many others could administer the registry without end. Made-up accounts do not count. */
    public long countOtherAdministrators(Account account) {
        return countLastingAdministrators(account.key());
    }

    public long countAdministrators() {
        return countLastingAdministrators(0);
    }

    private long countLastingAdministrators(long butThis) {
        return entityManager
                .createQuery(
                        "select count(distinct g.account.id) from GrantedRole g where g.role = :role"
                                + " and g.withdrawnAt is null and g.until is null and g.account.state = :active"
                                + " and g.account.demonstration = false and g.account.id <> :butThis",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("butThis", butThis)
                .getSingleResult();
    }
}
