package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.NoSuchAttachmentException;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Files in the database. */
@ApplicationScoped
public class AttachmentRows {

    private static final String NEXT_DUE = "select id from attachment where due_at <= ?1 and removed_at is null"
            + " order by due_at limit 1 for update skip locked";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(Attachment attachment) {
        entityManager.persist(attachment);
    }

    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id.value()));
    }

    /** For oneself until the transaction ends. */
    public Optional<Attachment> findHeld(AttachmentId id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** For oneself until the transaction ends. @throws NoSuchAttachmentException if there is none, or not any more */
    public Attachment hold(AttachmentId id) {
        return findHeld(id).filter(held -> !held.isRemoved()).orElseThrow(NoSuchAttachmentException::new);
    }

    /** Those that were not taken away, by when they came. */
    public List<Attachment> listOf(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.dossier = :dossier and a.removedAt is null"
                                + " order by a.begunAt, a.id",
                        Attachment.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    public int countAt(DossierId dossier, AnswerPath path) {
        return entityManager
                .createQuery(
                        "select count(a) from Attachment a where a.dossier = :dossier and a.path = :path"
                                + " and a.removedAt is null",
                        Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("path", path.toString())
                .getSingleResult()
                .intValue();
    }

    /** Of a dossier, those that were taken away and are held by a submitted version counted in: they take room. */
    public long bytesOf(DossierId dossier) {
        Long bytes = entityManager
                .createQuery(
                        "select sum(a.announced) from Attachment a where a.dossier = :dossier"
                                + " and (a.removedAt is null or a.frozen = true)",
                        Long.class)
                .setParameter("dossier", dossier.value())
                .getSingleResult();
        return bytes == null ? 0 : bytes;
    }

    /** Takes the next one to be looked at, and keeps other nodes from it for a while, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Attachment> lease(Instant now, Duration lease) {
        List<?> due = entityManager
                .createNativeQuery(NEXT_DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Attachment attachment = entityManager.find(Attachment.class, due.get(0));
        attachment.lookedAt(now.plus(lease));
        return Optional.of(attachment);
    }

    /** Which of these contents no row has. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<String> listUnknown(List<String> contents) {
        List<String> known = entityManager
                .createQuery("select distinct a.content from Attachment a where a.content in :contents", String.class)
                .setParameter("contents", contents)
                .getResultList();
        return contents.stream().filter(content -> !known.contains(content)).toList();
    }
}
