package fr.nouveauxlieux.portal.tile;

import fr.nouveauxlieux.portal.http.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A tile in the forms in which it leaves.
 *
 * @param plain of no length where the tile shows nothing
 * @param compressed the same by gzip
 */
record ReadyTile(byte[] plain, byte[] compressed, EntityTag tag) {

    private static final int WEIGHT_OF_BOOKKEEPING = 200;

    static ReadyTile of(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadyTile(plain, bytes.toByteArray(), EntityTag.of(plain));
    }

    boolean isEmpty() {
        return plain.length == 0;
    }

    /** Bytes of memory, roughly. */
    int weight() {
        return plain.length + compressed.length + WEIGHT_OF_BOOKKEEPING;
    }
}
