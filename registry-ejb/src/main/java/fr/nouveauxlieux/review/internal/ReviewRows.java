package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEdition;
import fr.nouveauxlieux.review.model.ReviewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews in the database. */
@ApplicationScoped
public class ReviewRows {

    private static final String BEGIN = "insert into review (dossier_id, reader_id, state, begun_at, editions, version)"
            + " values (?1, ?2, 'DRAFT', ?3, 0, 1) on conflict (dossier_id, reader_id) do nothing";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public Optional<Review> find(DossierId dossier, AccountId reader) {
        return entityManager
                .createQuery(
                        "select r from Review r where r.dossierId = :dossier and r.readerId = :reader", Review.class)
                .setParameter("dossier", dossier.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst();
    }

    /** For oneself until the transaction ends. */
    public Optional<Review> hold(DossierId dossier, AccountId reader) {
        Optional<Review> found = find(dossier, reader);
        found.ifPresent(review -> entityManager.refresh(review, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** As {@link #hold}; begins it where there is none: of two windows that do at once, the second finds that of the first. */
    public Review holdOrBegin(DossierId dossier, AccountId reader, Instant now) {
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, dossier.value())
                .setParameter(2, reader.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return hold(dossier, reader).orElseThrow();
    }

    /** By when they were begun. */
    public List<Review> list(DossierId dossier) {
        return entityManager
                .createQuery("select r from Review r where r.dossierId = :dossier order by r.id", Review.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /** By when they were begun. */
    public List<Review> list(WaveKey wave) {
        List<?> keys = entityManager
                .createNativeQuery("select r.id from review r join dossier d on d.public_id = r.dossier_id"
                        + " where d.call_code = ?1 and d.wave = ?2")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return keys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select r from Review r where r.id in :keys order by r.id", Review.class)
                        .setParameter(
                                "keys",
                                keys.stream()
                                        .map(key -> ((Number) key).longValue())
                                        .toList())
                        .getResultList();
    }

    public void add(ReviewEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    /** What was kept under that key. */
    public Optional<ReviewEntry> findByKey(Review review, String key) {
        return entityManager
                .createQuery(
                        "select e from ReviewEntry e where e.reviewId = :review and e.drawnKey = :key",
                        ReviewEntry.class)
                .setParameter("review", review.key())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What stands in the fields of a review, by field. */
    public Map<String, ReviewEntry> standing(Review review) {
        return standing(List.of(review)).getOrDefault(review.key(), Map.of());
    }

    /** What stands in the fields of each review, by its key and by field. */
    public Map<Long, Map<String, ReviewEntry>> standing(Collection<Review> reviews) {
        Map<Long, Map<String, ReviewEntry>> standing = new HashMap<>();
        if (!reviews.isEmpty()) {
            entityManager
                    .createQuery(
                            "select e from ReviewEntry e where e.reviewId in :reviews and e.number ="
                                    + " (select max(o.number) from ReviewEntry o where o.reviewId = e.reviewId"
                                    + " and o.field = e.field)",
                            ReviewEntry.class)
                    .setParameter("reviews", reviews.stream().map(Review::key).toList())
                    .getResultList()
                    .forEach(entry -> standing.computeIfAbsent(entry.review(), none -> new HashMap<>())
                            .put(entry.field(), entry));
        }
        return standing;
    }

    public void add(ReviewEdition edition) {
        entityManager.persist(edition);
    }

    /** Of these reviews, by review and by number. */
    public List<ReviewEdition> listEditions(Collection<Review> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select e from ReviewEdition e where e.reviewId in :reviews"
                                        + " order by e.reviewId, e.number",
                                ReviewEdition.class)
                        .setParameter(
                                "reviews", reviews.stream().map(Review::key).toList())
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "e.scores")
                        .getResultList();
    }
}
