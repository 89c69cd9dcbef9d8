package fr.nouveauxlieux.attachment.internal.preview;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.internal.draw.DrawingProcess;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.attachment.model.AttachmentPreview;
import fr.nouveauxlieux.attachment.model.AttachmentPreview.State;
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
import java.util.function.Consumer;

/** Previews in the database. */
@ApplicationScoped
public class PreviewRows {

    private static final String NEXT_DUE = "select attachment from attachment_preview where due_at <= ?1"
            + " order by due_at limit 1 for update skip locked";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Has a preview of a safe file drawn once the transaction ends well, if it is of a kind that can be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void order(Attachment file, Instant now) {
        if (DrawingProcess.isDrawable(file.format())) {
            // The row of a file that is new, which this one refers to, goes first.
            entityManager.flush();
            entityManager.persist(AttachmentPreview.due(file, now));
        }
    }

    public Optional<AttachmentPreview> findDrawn(AttachmentId file) {
        return Optional.ofNullable(entityManager.find(AttachmentPreview.class, file.value()))
                .filter(AttachmentPreview::isDrawn);
    }

    /** Of the files that were not taken away. */
    public List<AttachmentPreview> listDrawn(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select p from AttachmentPreview p, Attachment a where a.id = p.attachment"
                                + " and a.owner.dossier = :dossier and a.removedAt is null and p.state = :drawn",
                        AttachmentPreview.class)
                .setParameter("dossier", dossier.value())
                .setParameter("drawn", State.DRAWN)
                .getResultList();
    }

    /** Takes the next one to be drawn, and keeps other nodes from it for a while, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<DuePreview> lease(Instant now, Duration lease) {
        List<?> due = entityManager
                .createNativeQuery(NEXT_DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        AttachmentPreview preview = entityManager.find(AttachmentPreview.class, due.get(0));
        preview.taken(now.plus(lease));
        return Optional.of(new DuePreview(entityManager.find(Attachment.class, due.get(0)), preview));
    }

    /**
     * What came of the same content before: one that lies where contents are to lie, or that there can be none.
     *
     * @param usual where contents are to lie
     */
    @Transactional
    public Optional<AttachmentPreview> findLike(AttachmentPreview preview, Keeping usual) {
        return entityManager
                .createQuery(
                        "select p from AttachmentPreview p where p.fileSha256 = :digest"
                                + " and (p.state = :none or p.state = :drawn and p.keeping = :usual)",
                        AttachmentPreview.class)
                .setParameter("digest", preview.fileSha256())
                .setParameter("none", State.NONE)
                .setParameter("drawn", State.DRAWN)
                .setParameter("usual", usual.toString())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Changes one that is still due; one that is gone with its file is left so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(AttachmentId file, Consumer<AttachmentPreview> change) {
        Optional.ofNullable(entityManager.find(AttachmentPreview.class, file.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(AttachmentPreview::isDue)
                .ifPresent(change);
    }

    /**
     * Has those drawn anew that lie otherwise than contents are to lie; what was drawn before is then nobody's.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int orderAgain(Keeping usual, Instant now) {
        return entityManager
                .createQuery("update AttachmentPreview p set p.state = :due, p.dueAt = :now, p.tries = 0,"
                        + " p.picture = null, p.keeping = null, p.sha256 = null, p.width = null, p.height = null"
                        + " where p.state = :drawn and p.keeping <> :usual")
                .setParameter("due", State.DUE)
                .setParameter("now", now)
                .setParameter("drawn", State.DRAWN)
                .setParameter("usual", usual.toString())
                .executeUpdate();
    }
}
