package fr.nouveauxlieux.attachment.model;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** The small picture of a file: to be drawn, drawn, or never to be. Files with the same content may share one. */
@Entity
@Table(name = "attachment_preview")
public class AttachmentPreview {

    /** Where it stands. */
    public enum State {
        DUE,
        DRAWN,
        NONE
    }

    @Id
    private String attachment;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    private String picture;

    private String keeping;

    private String sha256;

    private Integer width;

    private Integer height;

    protected AttachmentPreview() {}

    /** To be drawn. @param file safe */
    public static AttachmentPreview due(Attachment file, Instant now) {
        AttachmentPreview preview = new AttachmentPreview();
        preview.attachment = file.id().value();
        preview.fileSha256 = file.sha256();
        preview.state = State.DUE;
        preview.dueAt = now;
        return preview;
    }

    /** Keeps others from drawing it until then. */
    public void taken(Instant until) {
        tries++;
        dueAt = until;
    }

    /** Is tried again then, and this time does not count: nothing is known against the file. */
    public void postpone(Instant until) {
        tries = Math.max(0, tries - 1);
        dueAt = until;
    }

    /** @param drawn under which the store has it @param digest of it, in hexadecimal */
    public void show(String drawn, Keeping where, String digest, PreviewSize size) {
        state = State.DRAWN;
        dueAt = null;
        picture = Objects.requireNonNull(drawn);
        keeping = where.toString();
        sha256 = Objects.requireNonNull(digest);
        width = size.width();
        height = size.height();
    }

    /** Shows what another shows, or nothing as it does. @throws IllegalArgumentException if that is still to be drawn */
    public void showAs(AttachmentPreview other) {
        switch (other.state) {
            case DRAWN -> show(other.picture, other.keeping(), other.sha256, other.size());
            case NONE -> giveUp();
            case DUE -> throw new IllegalArgumentException("expected a preview that was drawn, or cannot be");
        }
    }

    public void giveUp() {
        state = State.NONE;
        dueAt = null;
    }

    public boolean isDue() {
        return state == State.DUE;
    }

    public boolean isDrawn() {
        return state == State.DRAWN;
    }

    public AttachmentId attachment() {
        return new AttachmentId(attachment);
    }

    /** Of the file's content. */
    public String fileSha256() {
        return fileSha256;
    }

    /** How many times it was to be drawn, this one counted in. */
    public int tries() {
        return tries;
    }

    /** Under which the store has it; only of one that is drawn, as all that follows. */
    public String picture() {
        return picture;
    }

    public Keeping keeping() {
        return Keeping.parse(keeping);
    }

    public String sha256() {
        return sha256;
    }

    public PreviewSize size() {
        return new PreviewSize(width, height);
    }
}
