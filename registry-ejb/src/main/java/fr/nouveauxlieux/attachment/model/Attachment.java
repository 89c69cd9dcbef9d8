package fr.nouveauxlieux.attachment.model;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.TemplateView;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A file: what is known of it. Its content lies in the store, under a key that copies of it share.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private String id;

    @Embedded
    private FileOwner owner;

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
        FileOwner owner = FileOwner.answer(dossier, order.path());
        return new Attachment(owner, order.name(), order.bytes(), format, by, now);
    }

    /** One that comes with a writing; of a name that says no format, to be refused at once. */
    public static Attachment join(
            DossierId dossier, Writing writing, FileName name, long bytes, AccountId by, Instant now) {
        FileOwner owner = FileOwner.writing(dossier, writing);
        return new Attachment(owner, name, bytes, name.findFormat().orElse(null), by, now);
    }

    /**
     * One that a call is to hand out; it came whole.
     *
     * @param sha256 of its content, in hexadecimal
     */
    public static Attachment ofCall(
            CallCode call, FileName name, long bytes, String sha256, FileFormat format, AccountId by, Instant now) {
        Attachment attachment = new Attachment(FileOwner.call(call), name, bytes, format, by, now);
        attachment.sha256 = sha256;
        attachment.append(0, Math.toIntExact(bytes), now);
        return attachment;
    }

    private Attachment(FileOwner owner, FileName name, long bytes, FileFormat format, AccountId by, Instant now) {
        this.id = AttachmentId.draw().value();
        this.owner = owner;
        this.content = id;
        this.name = name.given();
        this.announced = bytes;
        this.sha256 = "";
        this.format = format;
        this.state = FileState.RECEIVING;
        this.uploadedBy = by.value();
        this.begunAt = now;
        this.touchedAt = now;
        this.keeping = Keeping.RECEIVED.toString();
    }

    /** The same file of an answer as one of another dossier's, sharing its content. */
    public Attachment copyFor(DossierId child, Instant now) {
        Attachment copy = new Attachment();
        copy.id = AttachmentId.draw().value();
        copy.content = content;
        copy.owner = FileOwner.answer(child, owner.path());
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

    /** Keeps it from being swept for as long as what was begun a moment ago. */
    public void touch(Instant now) {
        touchedAt = now;
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

    /** Whether it is handed to those whose dossier it is. */
    public boolean isForItsAuthor() {
        return !isOfCall() && isSafe() && (!isRemoved() || frozen);
    }

    /** Whether it is handed to the staff: never one that its author has only in a draft. */
    public boolean isForTheStaff() {
        return isOfAnswer() && isSafe() && frozen;
    }

    public boolean isReceiving() {
        return state == FileState.RECEIVING;
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

    /** What the journal knows it by: what it is of. */
    public Subject subject() {
        return owner.subject();
    }

    /** Whether a call hands it out; otherwise it is a dossier's. */
    public boolean isOfCall() {
        return owner.isCall();
    }

    /** Whether it was sent to an answer of a form. */
    public boolean isOfAnswer() {
        return owner.isAnswer();
    }

    /** Whether it came with a writing, and belongs to no answer of the form. */
    public boolean isJoined() {
        return owner.isWriting();
    }

    /** @throws IllegalStateException if a call hands it out */
    public DossierId dossier() {
        return owner.dossier();
    }

    /** The answer that it was sent to. @throws IllegalStateException if it was sent to none */
    public AnswerPath path() {
        return owner.path();
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

    /** As those see it who write calls. */
    public TemplateView templateView() {
        return new TemplateView(name(), announced, state, Optional.ofNullable(fault));
    }

    /** As the readers of its writing see it. @throws IllegalStateException if it came with none */
    public JoinedFile joinedFile() {
        return new JoinedFile(
                id(), owner.writing(), name(), announced, received, sha256, state, Optional.ofNullable(fault));
    }

    /** Its state for the journal: not its name, which may tell of people. */
    public Map<String, Object> digested() {
        return Map.of(
                "file",
                id,
                "path",
                owner.place(),
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
