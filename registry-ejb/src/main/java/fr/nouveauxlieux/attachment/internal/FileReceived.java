package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.kernel.AttachmentId;

/** A file came whole: it can be inspected once the transaction ends well. */
public record FileReceived(AttachmentId id) {}
