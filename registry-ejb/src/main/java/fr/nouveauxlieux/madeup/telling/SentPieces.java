package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.RecordInspection;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.madeup.writing.AskedFile;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Sends the files of a made-up dossier, as its author. What the portal made itself needs no look at its content,
 * and the answers name each file as its last piece arrives.
 */
@ApplicationScoped
public class SentPieces {

    private static final AnswerPath OTHER_DOCUMENTS = AnswerPath.of("other-documents");
    private static final AskedFile ACCOUNTS = new AskedFile(OTHER_DOCUMENTS, "Comptes de l’exercice", false);

    @Inject
    private Pieces pieces;

    @Inject
    private BeginUpload beginUpload;

    @Inject
    private AppendUpload appendUpload;

    @Inject
    private RecordInspection recordInspection;

    @Inject
    private CurrentActor currentActor;

    void sendAll(ToldDossier dossier) throws Exception {
        for (AskedFile file : dossier.answers().listAskedFiles()) {
            byte[] content = pieces.contentOf(file);
            AttachmentId id = begin(dossier, file.path(), file.name(), content.length);
            appendUpload.append(id, 0, content, content.length);
            currentActor.as(Actor.system("files"), () -> {
                recordInspection.record(id, Inspection.safe(sha256(content)));
                return id;
            });
        }
    }

    void sendHalf(ToldDossier dossier) {
        byte[] content = pieces.contentOf(ACCOUNTS);
        AttachmentId id = begin(dossier, OTHER_DOCUMENTS, ACCOUNTS.name(), content.length);
        appendUpload.append(id, 0, content, content.length / 2);
    }

    /** Left to the portal's inspection. */
    void sendBroken(ToldDossier dossier) {
        byte[] content = pieces.brokenContent();
        AttachmentId id = begin(dossier, OTHER_DOCUMENTS, "Devis du mobilier.pdf", content.length);
        appendUpload.append(id, 0, content, content.length);
    }

    private AttachmentId begin(ToldDossier dossier, AnswerPath path, String name, int bytes) {
        UploadBeginning beginning = beginUpload.begin(dossier.id(), new UploadOrder(path, FileName.of(name), bytes));
        if (beginning instanceof UploadBeginning.Begun begun) {
            return begun.id();
        }
        throw new IllegalStateException("the made-up file of " + path + " was not taken: " + beginning);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
