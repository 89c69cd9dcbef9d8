package fr.nouveauxlieux.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A small picture of a file, to be shown. It is a JPEG. */
public record StoredPreview(StoredFile.Content content) {

    /** To be called outside of any transaction, and closed by whoever asked for it. */
    public InputStream open() throws IOException {
        return content.open();
    }
}
