package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.ReadOwnDeclarations;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is on which panel now. */
@ApplicationScoped
public class PanelRows {

    private static final String SEATED = "select p from KeptPanelist p where p.removedAt is null and ";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private RoleHolders roleHolders;

    @Inject
    private Permissions permissions;

    public static Subject subjectOf(WaveKey wave) {
        return new Subject("panel", wave.call() + "/" + wave.wave());
    }

    /** Nobody else changes the panel until the transaction ends. */
    public void hold(WaveKey wave) {
        locks.hold("panel:" + wave.call() + "/" + wave.wave());
    }

    public void add(KeptPanelist panelist) {
        entityManager.persist(panelist);
        entityManager.flush();
    }

    /** By account. */
    public List<KeptPanelist> list(WaveKey wave) {
        return entityManager
                .createQuery(
                        SEATED + "p.callCode = :call and p.wave = :wave order by p.accountId, p.seat",
                        KeptPanelist.class)
                .setParameter("call", wave.call().value())
                .setParameter("wave", wave.wave())
                .getResultList();
    }

    public Optional<KeptPanelist> find(WaveKey wave, AccountId account, Seat seat) {
        return list(wave).stream()
                .filter(kept -> kept.account().equals(account) && kept.seat() == seat)
                .findFirst();
    }

    /** Every seat of someone, by call and wave. */
    public List<KeptPanelist> listOf(AccountId account) {
        return entityManager
                .createQuery(SEATED + "p.accountId = :account order by p.callCode, p.wave, p.seat", KeptPanelist.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    public boolean sits(AccountId account, WaveKey wave) {
        return listOf(account).stream().anyMatch(kept -> kept.wave().equals(wave));
    }

    /** Those who have the role of the seat for the call of the wave. */
    public Set<AccountId> listAble(Seat seat, WaveKey wave) {
        return roleHolders.listOf(seat.role()).stream()
                .filter(holder -> permissions.may(holder, ReadOwnDeclarations.class, wave))
                .map(Actor::account)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
