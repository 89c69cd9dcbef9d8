package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.kernel.AttachmentId;

/** What came of announcing a file. */
public sealed interface UploadBeginning {

    /** It may be sent. */
    record Begun(AttachmentId id) implements UploadBeginning {}

    /** It is not worth sending. Nothing of it is kept. */
    record NotAccepted(FileFault fault) implements UploadBeginning {}
}
