package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.NoSuchAttachmentException;
import fr.nouveauxlieux.attachment.joined.Writing;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Those of answers that were not taken away, by when they came. */
    public List<Attachment> listOf(DossierId dossier) {
        return list(dossier, "a.owner.path is not null and a.removedAt is null");
    }

    /** Those of writings, by when they came. */
    public List<Attachment> listJoined(DossierId dossier) {
        return list(dossier, "a.owner.path is null");
    }

    private List<Attachment> list(DossierId dossier, String condition) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.owner.dossier = :dossier and " + condition
                                + " order by a.begunAt, a.id",
                        Attachment.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    /**
     * The one that calls hand out under this name and with this content; of several, of which some were refused, the one
     * that came last.
     */
    public Optional<Attachment> findTemplate(String name, String sha256) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.owner.call is not null and a.sha256 = :sha256"
                                + " and a.name = :name order by a.begunAt desc, a.id",
                        Attachment.class)
                .setParameter("sha256", sha256)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many came with a writing, those refused counted in. */
    public int countOf(Writing writing) {
        String owner =
                switch (writing.kind()) {
                    case MESSAGE -> "message";
                    case CORRECTION_ANSWER -> "correction";
                    case AGREEMENT_PIECE -> "piece";
                };
        return entityManager
                .createQuery("select count(a) from Attachment a where a.owner." + owner + " = :writing", Long.class)
                .setParameter("writing", writing.number())
                .getSingleResult()
                .intValue();
    }

    public int countAt(DossierId dossier, AnswerPath path) {
        return entityManager
                .createQuery(
                        "select count(a) from Attachment a where a.owner.dossier = :dossier and a.owner.path = :path"
                                + " and a.removedAt is null",
                        Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("path", path.toString())
                .getSingleResult()
                .intValue();
    }

    /**
     * Of a dossier and the writings about it, those that were taken away and are held by a submitted version counted in: they
     * take room. Those of which nothing was ever taken do not.
     */
    public long bytesOf(DossierId dossier) {
        Long bytes = entityManager
                .createQuery(
                        "select sum(a.announced) from Attachment a where a.owner.dossier = :dossier"
                                + " and (a.removedAt is null or a.frozen = true)"
                                + " and (a.state <> :refused or a.received = a.announced)",
                        Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("refused", FileState.REFUSED)
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

    /** What rows want of these contents, of files or of their previews. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<ContentUse> listUses(Collection<String> contents) {
        Stream<ContentUse> ofFiles = entityManager
                .createQuery(
                        "select a.content, a.state, a.keeping from Attachment a where a.content in :contents",
                        Object[].class)
                .setParameter("contents", contents)
                .getResultList()
                .stream()
                .map(row -> new ContentUse((String) row[0], (FileState) row[1], Keeping.parse((String) row[2])));
        Stream<ContentUse> ofPreviews = entityManager
                .createQuery(
                        "select p.picture, p.keeping from AttachmentPreview p where p.picture in :contents",
                        Object[].class)
                .setParameter("contents", contents)
                .getResultList()
                .stream()
                .map(row -> new ContentUse((String) row[0], FileState.SAFE, Keeping.parse((String) row[1])));
        return Stream.concat(ofFiles, ofPreviews).toList();
    }

    /**
     * Safe files whose content lies otherwise than it is to lie, by their content.
     *
     * @param after contents that come after this one alone; empty for all
     * @param most this many contents
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Attachment> listKeptOtherwise(Keeping usual, String after, int most) {
        List<String> contents = entityManager
                .createQuery(
                        "select distinct a.content from Attachment a where a.state = :safe and a.keeping <> :usual"
                                + " and a.content > :after order by a.content",
                        String.class)
                .setParameter("safe", FileState.SAFE)
                .setParameter("usual", usual.toString())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        return contents.isEmpty() ? List.of() : listKeptOtherwise(usual, contents);
    }

    private List<Attachment> listKeptOtherwise(Keeping usual, List<String> contents) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.state = :safe and a.keeping <> :usual"
                                + " and a.content in :contents order by a.content, a.id",
                        Attachment.class)
                .setParameter("safe", FileState.SAFE)
                .setParameter("usual", usual.toString())
                .setParameter("contents", contents)
                .getResultList();
    }
}
