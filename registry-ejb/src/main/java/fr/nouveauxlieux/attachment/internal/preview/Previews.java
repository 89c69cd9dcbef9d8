package fr.nouveauxlieux.attachment.internal.preview;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.attachment.internal.Contents;
import fr.nouveauxlieux.attachment.internal.StoredFiles;
import fr.nouveauxlieux.attachment.internal.draw.DrawingLimits;
import fr.nouveauxlieux.attachment.internal.draw.DrawingProcess;
import fr.nouveauxlieux.attachment.internal.draw.Drawn;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.attachment.model.AttachmentPreview;
import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Draws previews that are due, one after the other, outside any transaction. What cannot be drawn has none and is not
 * tried again. Drawing is nothing that anyone did: the journal does not tell of it.
 */
@ApplicationScoped
public class Previews {

    private static final Logger LOG = System.getLogger(Previews.class.getName());

    /** Longer than a drawing may take; a node that is gone holds a preview up for so long. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration STORE_PATIENCE = Duration.ofMinutes(10);

    /** Beyond, whoever drew it ended before it could tell: perhaps of this very file. */
    private static final int MOST_TRIES = 3;

    @Inject
    private PreviewRows rows;

    @Inject
    private StoredFiles files;

    @Inject
    private Contents contents;

    @Inject
    private Clock clock;

    private Optional<DrawingProcess> drawing;

    /** Draws whatever is due now. Does nothing on a machine that does not let anything be drawn, which is said once. */
    public void drawDue() {
        if (drawing != null && drawing.isEmpty()) {
            return;
        }
        Optional<DuePreview> next = rows.lease(clock.instant(), LEASE);
        while (next.isPresent()) {
            Optional<DrawingProcess> able = drawing();
            if (able.isEmpty()) {
                rows.settle(next.get().file().id(), preview -> preview.postpone(clock.instant()));
                return;
            }
            settle(next.get(), able.get());
            next = rows.lease(clock.instant(), LEASE);
        }
    }

    /** Tried with a page of our own before the first file: no file is blamed for what the machine lacks. */
    private Optional<DrawingProcess> drawing() {
        if (drawing == null) {
            drawing = find();
            if (drawing.isEmpty()) {
                LOG.log(Level.WARNING, "No previews of files are drawn here: no bounded process can be started");
            }
        }
        return drawing;
    }

    private static Optional<DrawingProcess> find() {
        try {
            return Optional.of(new DrawingProcess()).filter(DrawingProcess::isPossible);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The libraries that draw previews are not in files", e);
            return Optional.empty();
        }
    }

    private void settle(DuePreview due, DrawingProcess able) {
        AttachmentId id = due.file().id();
        Keeping usual = contents.usual();
        Optional<AttachmentPreview> like = rows.findLike(due.preview(), usual);
        if (like.isPresent()) {
            rows.settle(id, preview -> preview.showAs(like.get()));
        } else if (!mayBeDrawn(due)) {
            rows.settle(id, AttachmentPreview::giveUp);
        } else {
            draw(due.file(), usual, able);
        }
    }

    private static boolean mayBeDrawn(DuePreview due) {
        Attachment file = due.file();
        return due.preview().tries() <= MOST_TRIES
                && file.isOfAnswer()
                && file.isForItsAuthor()
                && file.announced() <= DrawingLimits.LARGEST_FILE;
    }

    private void draw(Attachment file, Keeping usual, DrawingProcess able) {
        try {
            Optional<Drawn> drawn = able.draw(file.format(), files.open(file).content());
            if (drawn.isEmpty()) {
                LOG.log(Level.DEBUG, "File {0} cannot be drawn", file.id());
                rows.settle(file.id(), AttachmentPreview::giveUp);
            } else {
                keep(file, drawn.get(), usual);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The preview of file " + file.id() + " cannot be drawn or kept now; it waits", e);
            rows.settle(file.id(), preview -> preview.postpone(clock.instant().plus(STORE_PATIENCE)));
        }
    }

    /** Where a node ends between the two, the sweep of the night finds what it kept. */
    private void keep(Attachment file, Drawn drawn, Keeping usual) throws IOException {
        String picture = AttachmentId.draw().value();
        String digest = sha256(drawn.jpeg());
        contents.put(picture, usual, new ByteArrayInputStream(drawn.jpeg()), digest);
        PreviewSize size = new PreviewSize(drawn.width(), drawn.height());
        rows.settle(file.id(), preview -> preview.show(picture, usual, digest, size));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
