package fr.nouveauxlieux.kernel;

import java.util.Optional;

/** The public identifier of an attachment. It tells nothing of it. */
public record AttachmentId(String value) {

    public AttachmentId {
        OpaqueIds.require("an attachment", value);
    }

    public static AttachmentId draw() {
        return new AttachmentId(OpaqueIds.draw());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<AttachmentId> find(String text) {
        return OpaqueIds.isOne(text) ? Optional.of(new AttachmentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
