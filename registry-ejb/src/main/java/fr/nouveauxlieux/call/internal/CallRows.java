package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.model.CallVersion;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rows of calls and waves. */
@ApplicationScoped
public class CallRows {

    /** Held while versions are added, so that their identifiers are seen in their order. */
    public static final String LOCK_OF_VERSIONS = "call-versions";

    public static final String LOCK_OF_WAVES = "waves";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** The versions published after one. @param id 0 for all */
    @Transactional
    public List<CallVersion> listVersionsAfter(long id) {
        return entityManager
                .createQuery("select v from CallVersion v where v.id > :id order by v.id", CallVersion.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Empty for a call that is not known. */
    public Optional<Integer> findNewestVersion(CallCode call) {
        return Optional.ofNullable(entityManager
                .createQuery("select max(v.number) from CallVersion v where v.callCode = :call", Integer.class)
                .setParameter("call", call.value())
                .getSingleResult());
    }

    /** Empty for a call that is not known. */
    public Optional<CallVersion> findNewest(CallCode call) {
        return entityManager
                .createQuery(
                        "select v from CallVersion v where v.callCode = :call order by v.number desc",
                        CallVersion.class)
                .setParameter("call", call.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of every call, by the call's code. */
    public List<CallVersion> listNewest() {
        return entityManager
                .createQuery(
                        "select v from CallVersion v where v.number = (select max(w.number) from CallVersion w"
                                + " where w.callCode = v.callCode) order by v.callCode",
                        CallVersion.class)
                .getResultList();
    }

    public void add(CallVersion version) {
        entityManager.persist(version);
    }

    /** By when they open, withdrawn ones too. */
    @Transactional
    public List<Wave> listWaves() {
        return entityManager
                .createQuery("select w from Wave w order by w.opensAt, w.id", Wave.class)
                .getResultList();
    }

    public Optional<Wave> findWave(CallCode call, String code) {
        return entityManager
                .createQuery("select w from Wave w where w.callCode = :call and w.code = :code", Wave.class)
                .setParameter("call", call.value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What the journal knows a wave by. */
    public static Subject subjectOf(Wave wave) {
        return new Subject("wave", wave.view().call() + "/" + wave.view().code());
    }

    public void add(Wave wave) {
        entityManager.persist(wave);
    }
}
