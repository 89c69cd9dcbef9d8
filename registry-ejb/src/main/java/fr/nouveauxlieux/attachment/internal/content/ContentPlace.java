package fr.nouveauxlieux.attachment.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Somewhere that whole contents lie under names, as {@code 0123456789abcdef} or {@code 0123456789abcdef.3f9a1c20}. */
public interface ContentPlace {

    /** Writes a content from its beginning to its end. */
    @FunctionalInterface
    interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts a content there, in place of what lay under its name. There wholly or not at all; outlives a failure of the machine. */
    void put(String name, Writing content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is none */
    InputStream open(String name) throws IOException;

    /** What is not there is no error. */
    void delete(String name) throws IOException;

    /**
     * The names of what lies there and was not written to since; what is unfinished has an ending of its own. What no
     * content of files can be called is left out.
     */
    List<String> listUntouchedSince(Instant time) throws IOException;
}
