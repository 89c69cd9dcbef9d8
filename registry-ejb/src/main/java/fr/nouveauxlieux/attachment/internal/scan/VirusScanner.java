package fr.nouveauxlieux.attachment.internal.scan;

import java.io.IOException;
import java.io.InputStream;

/** Says whether a content is known to do harm. */
public interface VirusScanner {

    /** @throws IOException if the content cannot be read; a scanner that is away is an answer */
    ScanAnswer scan(InputStream content) throws IOException;
}
