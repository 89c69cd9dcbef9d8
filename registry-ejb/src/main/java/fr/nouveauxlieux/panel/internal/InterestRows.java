package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.InterestKey;
import fr.nouveauxlieux.panel.model.AnsweredSuggestion;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people said of which dossiers. */
@ApplicationScoped
public class InterestRows {

    /** Of the wave {@code ?2} of the call {@code ?1}. */
    private static final String IN_WAVE =
            " in (select d.public_id from dossier d where d.call_code = ?1 and d.wave = ?2)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    /** Nobody else says anything of the person's interests until the transaction ends. */
    public void hold(AccountId person) {
        locks.hold("interests:" + person);
    }

    public void add(KeptInterest interest) {
        entityManager.persist(interest);
        entityManager.flush();
    }

    public void add(AnsweredSuggestion suggestion) {
        entityManager.persist(suggestion);
    }

    /** @return false if it was said of the dossier before */
    public boolean declare(AccountId person, DossierId dossier, Instant now) {
        return entityManager
                        .createNativeQuery("insert into interest_declaration (dossier_id, account_id, declared_at)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, dossier.value())
                        .setParameter(2, person.value())
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    public boolean hasDeclared(AccountId person, DossierId dossier) {
        return !entityManager
                .createNativeQuery("select 1 from interest_declaration where account_id = ?1 and dossier_id = ?2")
                .setParameter(1, person.value())
                .setParameter(2, dossier.value())
                .getResultList()
                .isEmpty();
    }

    /** The dossiers of the wave of which the person has said it. */
    public Set<DossierId> listDeclared(AccountId person, WaveKey wave) {
        return dossiers(
                "select dossier_id from interest_declaration where account_id = ?3 and dossier_id" + IN_WAVE,
                person,
                wave);
    }

    /** The dossiers of the wave in which the person has one that holds. */
    public Set<DossierId> listActive(AccountId person, WaveKey wave) {
        entityManager.flush();
        return dossiers(
                "select dossier_id from interest where withdrawn_at is null and account_id = ?3"
                        + " and dossier_id"
                        + IN_WAVE,
                person,
                wave);
    }

    private Set<DossierId> dossiers(String query, AccountId person, WaveKey wave) {
        return WaveLines.ids(entityManager
                .createNativeQuery(query)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .setParameter(3, person.value())
                .getResultList());
    }

    /** Of each person who said it of any, the dossiers of the wave. */
    public Map<AccountId, Set<DossierId>> listDeclared(WaveKey wave) {
        return pairs("select account_id, dossier_id from interest_declaration where dossier_id" + IN_WAVE, wave);
    }

    /** Of each person who has any that holds, the dossiers of the wave. */
    public Map<AccountId, Set<DossierId>> listActive(WaveKey wave) {
        return pairs(
                "select account_id, dossier_id from interest where withdrawn_at is null and dossier_id" + IN_WAVE,
                wave);
    }

    private Map<AccountId, Set<DossierId>> pairs(String query, WaveKey wave) {
        entityManager.flush();
        List<?> found = entityManager
                .createNativeQuery(query)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new AccountId((String) row[0]),
                        Collectors.mapping(row -> new DossierId((String) row[1]), Collectors.toSet())));
    }

    /** Those that hold. */
    public List<KeptInterest> listActive(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select i from KeptInterest i where i.dossierId = :dossier and i.withdrawnAt is null",
                        KeptInterest.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** Every one of a person, the latest first. */
    public List<KeptInterest> listOf(AccountId person) {
        return entityManager
                .createQuery(
                        "select i from KeptInterest i where i.accountId = :person order by i.id desc",
                        KeptInterest.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Every one in dossiers of the wave, the latest first. */
    @SuppressWarnings("unchecked")
    public List<KeptInterest> listOf(WaveKey wave) {
        entityManager.flush();
        return (List<KeptInterest>) entityManager
                .createNativeQuery(
                        "select * from interest where dossier_id" + IN_WAVE + " order by id desc", KeptInterest.class)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
    }

    /** What was set aside in the wave, the latest first. */
    @SuppressWarnings("unchecked")
    public List<AnsweredSuggestion> listSetAside(WaveKey wave) {
        entityManager.flush();
        return (List<AnsweredSuggestion>) entityManager
                .createNativeQuery(
                        "select * from interest_suggestion where not confirmed and dossier_id" + IN_WAVE
                                + " order by id desc",
                        AnsweredSuggestion.class)
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
    }

    public Optional<KeptInterest> find(InterestKey key) {
        return Optional.ofNullable(entityManager.find(KeptInterest.class, key.value()));
    }

    /** Held until the transaction ends. */
    public Optional<KeptInterest> findAndHold(InterestKey key) {
        return Optional.ofNullable(entityManager.find(KeptInterest.class, key.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
