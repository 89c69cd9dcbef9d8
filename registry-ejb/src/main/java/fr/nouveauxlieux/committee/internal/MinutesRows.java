package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.SignatureView;
import fr.nouveauxlieux.committee.model.MinutesSignature;
import fr.nouveauxlieux.committee.model.SessionMinutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Minutes and who signed them. */
@ApplicationScoped
public class MinutesRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(SessionMinutes minutes) {
        entityManager.persist(minutes);
    }

    public void add(MinutesSignature signature) {
        entityManager.persist(signature);
    }

    /** Those drawn up last. */
    public Optional<SessionMinutes> find(SessionId session) {
        return entityManager
                .createQuery(
                        "select m from SessionMinutes m where m.sessionId = :session order by m.id desc",
                        SessionMinutes.class)
                .setParameter("session", session.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** By when they were given. */
    public List<SignatureView> listSignatures(SessionMinutes minutes) {
        return entityManager
                .createQuery(
                        "select s from MinutesSignature s where s.minutesId = :minutes order by s.signedAt",
                        MinutesSignature.class)
                .setParameter("minutes", minutes.key())
                .getResultStream()
                .map(MinutesSignature::view)
                .toList();
    }
}
