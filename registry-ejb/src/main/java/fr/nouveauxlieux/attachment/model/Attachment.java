package fr.nouveauxlieux.attachment.model;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file of a dossier: what is known of it. Its content lies in the store, under a key that copies of it share. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private String id;

    private String dossier;

    /** Null of a writing's. */
    private String path;

    @Column(name = "message_id")
    private Long messageId;

    @Column(name = "correction_id")
    private Long correctionId;

    private String content;

    private String name;

    private long announced;

    private long received;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    @Enumerated(EnumType.STRING)
    private FileState state;

    @Enumerated(EnumType.STRING)
    private FileFault fault;

    private boolean frozen;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int looks;

    private String keeping;

    @Version
    private long version;

    protected Attachment() {}

    public static Attachment begin(DossierId dossier, UploadOrder order, FileFormat format, AccountId by, Instant now) {
        Attachment attachment = begin(dossier, order.name(), order.bytes(), by, now);
        attachment.path = order.path().toString();
        attachment.format = format;
        return attachment;
    }

    /** One that comes with a writing; of a name that says no format, to be refused at once. */
    public static Attachment join(
            DossierId dossier, Writing writing, FileName name, long bytes, AccountId by, Instant now) {
        Attachment attachment = begin(dossier, name, bytes, by, now);
        attachment.format = name.findFormat().orElse(null);
        if (writing.kind() == Writing.Kind.MESSAGE) {
            attachment.messageId = writing.number();
        } else {
            attachment.correctionId = writing.number();
        }
        return attachment;
    }

    private static Attachment begin(DossierId dossier, FileName name, long bytes, AccountId by, Instant now) {
        Attachment attachment = new Attachment();
        attachment.id = AttachmentId.draw().value();
        attachment.content = attachment.id;
        attachment.dossier = dossier.value();
        attachment.name = name.given();
        attachment.announced = bytes;
        attachment.sha256 = "";
        attachment.state = FileState.RECEIVING;
        attachment.uploadedBy = by.value();
        attachment.begunAt = now;
        attachment.touchedAt = now;
        attachment.keeping = Keeping.RECEIVED.toString();
        return attachment;
    }

    /** The same file as one of another dossier's, sharing its content. */
    public Attachment copyFor(DossierId child, Instant now) {
        Attachment copy = new Attachment();
        copy.id = AttachmentId.draw().value();
        copy.content = content;
        copy.dossier = child.value();
        copy.path = path;
        copy.name = name;
        copy.announced = announced;
        copy.received = received;
        copy.sha256 = sha256;
        copy.format = format;
        copy.state = state;
        copy.fault = fault;
        copy.uploadedBy = uploadedBy;
        copy.begunAt = now;
        copy.touchedAt = now;
        copy.dueAt = dueAt;
        copy.keeping = keeping;
        return copy;
    }

    /** Before anything of it came. @throws IllegalStateException if something did */
    public void refuse(FileFault why) {
        if (state != FileState.RECEIVING || received > 0) {
            throw new IllegalStateException("expected a file of which nothing came");
        }
        state = FileState.REFUSED;
        fault = why;
    }

    /** @throws IllegalStateException if it came whole already, or would be larger than announced */
    public void append(long from, int bytes, Instant now) {
        if (state != FileState.RECEIVING || from > received || from + bytes > announced) {
            throw new IllegalStateException("expected a piece of what is still being received");
        }
        received = from + bytes;
        touchedAt = now;
        if (received == announced) {
            state = FileState.RECEIVED;
            dueAt = now;
        }
    }

    /** Keeps others from looking at it until then. */
    public void lookedAt(Instant until) {
        looks++;
        dueAt = until;
    }

    /** @return false where it is judged already */
    public boolean apply(Inspection inspection, Instant now) {
        if (state != FileState.RECEIVED && state != FileState.SCANNING) {
            return false;
        }
        state = inspection.state();
        sha256 = inspection.sha256();
        keeping = inspection.keeping().toString();
        fault = inspection.fault().orElse(null);
        dueAt = inspection.again().orElse(null);
        touchedAt = now;
        return true;
    }

    /** @return false where its content does not lie where it is said to come from */
    public boolean move(Keeping from, Keeping to) {
        if (!isSafe() || !keeping().equals(from)) {
            return false;
        }
        keeping = to.toString();
        return true;
    }

    /** @throws IllegalStateException if it was taken away already */
    public void remove(Instant now) {
        if (removedAt != null) {
            throw new IllegalStateException("expected a file that was not taken away");
        }
        removedAt = now;
    }

    public void freeze() {
        frozen = true;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public boolean isSafe() {
        return state == FileState.SAFE;
    }

    public boolean isReceiving() {
        return state == FileState.RECEIVING;
    }

    /** Whether it came with a writing, and belongs to no answer of the form. */
    public boolean isJoined() {
        return path == null;
    }

    public boolean isSentBy(Optional<AccountId> account) {
        return account.filter(one -> one.value().equals(uploadedBy)).isPresent();
    }

    public FileState state() {
        return state;
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    /** The answer that it was sent to; not to be asked of a writing's. */
    public AnswerPath path() {
        return AnswerPath.parse(path);
    }

    /** Under which the store has it. */
    public String content() {
        return content;
    }

    /** Where the store has it. */
    public Keeping keeping() {
        return Keeping.parse(keeping);
    }

    public FileName name() {
        return new FileName(name);
    }

    public FileFormat format() {
        return format;
    }

    public String sha256() {
        return sha256;
    }

    public long announced() {
        return announced;
    }

    public int looks() {
        return looks;
    }

    public UploadProgress progress() {
        return new UploadProgress(received, announced);
    }

    public AttachmentView view() {
        return new AttachmentView(
                id(),
                dossier(),
                path(),
                name(),
                announced,
                received,
                sha256,
                state,
                Optional.ofNullable(fault),
                frozen,
                begunAt);
    }

    /** As the readers of its writing see it; not to be asked of an answer's. */
    public JoinedFile joinedFile() {
        return new JoinedFile(id(), writing(), name(), announced, received, sha256, state, Optional.ofNullable(fault));
    }

    private Writing writing() {
        return messageId == null ? Writing.correctionAnswer(correctionId) : Writing.message(messageId);
    }

    /** Its state for the journal: not its name, which may tell of people. */
    public Map<String, Object> digested() {
        return Map.of(
                "file",
                id,
                "path",
                isJoined() ? writing().kind().name() : path,
                "bytes",
                announced,
                "sha256",
                sha256,
                "state",
                state.name(),
                "keeping",
                keeping,
                "fault",
                fault == null ? "" : fault.name(),
                "removed",
                removedAt != null,
                "frozen",
                frozen);
    }
}
