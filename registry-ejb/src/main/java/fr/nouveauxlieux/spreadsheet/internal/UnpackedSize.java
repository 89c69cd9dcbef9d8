package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.ReadLimits;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks an archive to nowhere, counting what comes out of it. Entries are found as those who read the archive
 * afterwards find them.
 */
public final class UnpackedSize {

    private static final int MOST_ENTRIES = 1000;
    private static final int BUFFER = 8192;

    private UnpackedSize() {}

    /** @throws UnreadableSpreadsheetException if it is no archive, or comes to more than the limits allow */
    public static void check(byte[] archive, ReadLimits limits) throws UnreadableSpreadsheetException {
        try (ZipFile zip = open(archive)) {
            long left = limits.unpacked();
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableSpreadsheetException(Reason.TOO_LARGE);
                }
                left = leftAfter(zip, entry, left);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT, e);
        }
    }

    static ZipFile open(byte[] archive) throws IOException {
        return ZipFile.builder().setByteArray(archive).get();
    }

    private static long leftAfter(ZipFile zip, ZipArchiveEntry entry, long before)
            throws IOException, UnreadableSpreadsheetException {
        byte[] buffer = new byte[BUFFER];
        long left = before;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new UnreadableSpreadsheetException(Reason.TOO_LARGE);
                }
            }
        }
        return left;
    }
}
