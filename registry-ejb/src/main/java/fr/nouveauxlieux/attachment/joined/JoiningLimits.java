package fr.nouveauxlieux.attachment.joined;

import fr.nouveauxlieux.attachment.UploadLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many files can be joined to a writing, and how large. They come in one request with its text. */
@ApplicationScoped
public class JoiningLimits {

    /** The most files of a writing. */
    public static final int MOST = 5;

    private static final long LARGEST = 20L << 20;

    @Inject
    private UploadLimits limits;

    /** The most bytes of a file. */
    public long largest() {
        return Math.min(LARGEST, limits.largest());
    }

    /** The most bytes of all files of a writing. */
    public long largestTogether() {
        return MOST * largest();
    }
}
