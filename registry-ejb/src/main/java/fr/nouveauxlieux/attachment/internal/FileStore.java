package fr.nouveauxlieux.attachment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the content of files is received and looked at. Keys are identifiers of attachments. To be called for one key by
 * one thread at a time.
 */
public interface FileStore {

    /** Does something with a content that lies on this machine's disk for as long. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Path file) throws IOException;
    }

    /** How many bytes of an unfinished or finished content are safe; 0 for none. */
    long size(String key) throws IOException;

    /**
     * Writes a piece, and whatever lay behind its beginning is gone. When this returns, the piece outlives a failure of
     * the machine.
     *
     * @param offset no more than {@link #size}
     */
    void write(String key, long offset, byte[] piece, int length) throws IOException;

    /** Makes an unfinished content a finished one; of a finished one, nothing. Outlives a failure of the machine. */
    void finish(String key) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is no finished content */
    InputStream open(String key) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is no finished content */
    <T> T read(String key, Reading<T> reading) throws IOException;
}
