package fr.nouveauxlieux.attachment.model;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a file belongs to, and goes with: an answer of a dossier, something written about a dossier, or a call. */
@Embeddable
class FileOwner {

    private String dossier;

    private String path;

    @Column(name = "message_id")
    private Long message;

    @Column(name = "correction_id")
    private Long correction;

    @Column(name = "piece_id")
    private Long piece;

    @Column(name = "call_code")
    private String call;

    protected FileOwner() {}

    static FileOwner answer(DossierId dossier, AnswerPath path) {
        FileOwner owner = new FileOwner();
        owner.dossier = dossier.value();
        owner.path = path.toString();
        return owner;
    }

    static FileOwner writing(DossierId dossier, Writing writing) {
        FileOwner owner = new FileOwner();
        owner.dossier = dossier.value();
        switch (writing.kind()) {
            case MESSAGE -> owner.message = writing.number();
            case CORRECTION_ANSWER -> owner.correction = writing.number();
            case AGREEMENT_PIECE -> owner.piece = writing.number();
        }
        return owner;
    }

    static FileOwner call(CallCode call) {
        FileOwner owner = new FileOwner();
        owner.call = call.value();
        return owner;
    }

    boolean isCall() {
        return call != null;
    }

    boolean isAnswer() {
        return path != null;
    }

    boolean isWriting() {
        return message != null || correction != null || piece != null;
    }

    /** @throws IllegalStateException if it is a call */
    DossierId dossier() {
        if (isCall()) {
            throw new IllegalStateException("expected a file of a dossier, got one of a call");
        }
        return new DossierId(dossier);
    }

    /** @throws IllegalStateException if it is no answer */
    AnswerPath path() {
        if (!isAnswer()) {
            throw new IllegalStateException("expected a file of an answer");
        }
        return AnswerPath.parse(path);
    }

    /** @throws IllegalStateException if it is nothing written */
    Writing writing() {
        if (!isWriting()) {
            throw new IllegalStateException("expected a file of a writing");
        }
        if (piece != null) {
            return Writing.agreementPiece(piece);
        }
        return message == null ? Writing.correctionAnswer(correction) : Writing.message(message);
    }

    /** What the journal knows a file by. */
    Subject subject() {
        return isCall() ? new Subject("call", call) : new Subject("dossier", dossier);
    }

    /** Where in its subject, for the journal. */
    String place() {
        if (isWriting()) {
            return writing().kind().name();
        }
        return isAnswer() ? path : "";
    }
}
