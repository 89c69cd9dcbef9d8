package fr.nouveauxlieux.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A file to be handed out. */
public record StoredFile(FileName name, FileFormat format, long bytes, Content content) {

    /** Where its bytes come from: not asked for them before somebody reads. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * To be called outside of any transaction, and closed by whoever asked for it.
     *
     * @return fails with {@link AlteredContentException}, before its end, where the content is not what was stored
     */
    public InputStream open() throws IOException {
        return content.open();
    }
}
