package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.instruction.model.KeptAnswer;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The canned answers of all calls. */
@ApplicationScoped
public class CannedAnswers {

    private static final String OF_CALL = "select a from KeptAnswer a where a.callCode = :call";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Names names;

    public KeptAnswer add(KeptAnswer answer) {
        entityManager.persist(answer);
        entityManager.flush();
        return answer;
    }

    public void remove(KeptAnswer answer) {
        entityManager.remove(answer);
    }

    public Optional<KeptAnswer> find(CannedKey key) {
        return Optional.ofNullable(entityManager.find(KeptAnswer.class, key.value()));
    }

    public Optional<KeptAnswer> find(CallCode call, CannedKey key) {
        return find(key).filter(answer -> answer.call().equals(call));
    }

    public Optional<KeptAnswer> find(CallCode call, String title) {
        return entityManager
                .createQuery(OF_CALL + " and a.title = :title", KeptAnswer.class)
                .setParameter("call", call.value())
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    /** In the order of their titles. */
    public List<CannedAnswer> list(CallCode call) {
        List<KeptAnswer> found = entityManager
                .createQuery(OF_CALL + " order by a.title, a.id", KeptAnswer.class)
                .setParameter("call", call.value())
                .getResultList();
        Names.Told told = names.of(found.stream().map(KeptAnswer::author).toList());
        return found.stream()
                .map(answer -> new CannedAnswer(
                        answer.key(),
                        answer.call(),
                        answer.title(),
                        answer.content(),
                        told.of(answer.author()),
                        answer.changedAt()))
                .toList();
    }
}
