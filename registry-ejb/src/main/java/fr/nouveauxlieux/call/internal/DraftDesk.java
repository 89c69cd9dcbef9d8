package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The drafts of calls, each changed by one person at a time. */
@ApplicationScoped
public class DraftDesk {

    private static final String LOCK = "call-drafts";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    /** Until the transaction ends, nobody else changes a draft. */
    public void hold() {
        locks.hold(LOCK);
    }

    public Optional<CallDraft> find(CallCode call) {
        return Optional.ofNullable(entityManager.find(CallDraft.class, call.value()));
    }

    /** The one changed last first. */
    public List<CallDraft> list() {
        return entityManager
                .createQuery("select d from CallDraft d order by d.changedAt desc, d.callCode", CallDraft.class)
                .getResultList();
    }

    public void add(CallDraft draft) {
        entityManager.persist(draft);
    }

    public void remove(CallDraft draft) {
        entityManager.remove(draft);
    }

    /** What the journal knows a draft by. */
    public static Subject subjectOf(CallCode call) {
        return new Subject("call-draft", call.value());
    }
}
