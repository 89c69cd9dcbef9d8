package fr.nouveauxlieux.attachment.internal.preview;

import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.attachment.model.AttachmentPreview;

/** A preview that is this node's to draw, for a while. */
public record DuePreview(Attachment file, AttachmentPreview preview) {}
