package fr.nouveauxlieux.attachment;

import java.time.Instant;
import java.util.Optional;

/**
 * What looking at a file came to.
 *
 * @param state SCANNING while the scanner has to be asked again, SAFE or REFUSED
 * @param sha256 of the whole content, in hexadecimal
 * @param fault present where it is refused, and then alone
 * @param again when to look again; present where it is being scanned, and then alone
 * @param keeping where its content lies
 */
public record Inspection(
        FileState state, String sha256, Optional<FileFault> fault, Optional<Instant> again, Keeping keeping) {

    public Inspection {
        if (fault.isPresent() != (state == FileState.REFUSED) || again.isPresent() != (state == FileState.SCANNING)) {
            throw new IllegalArgumentException("expected a fault of what is refused, and a time of what waits");
        }
        if (state != FileState.SAFE && !keeping.equals(Keeping.RECEIVED)) {
            throw new IllegalArgumentException("expected what is not safe to lie where it was received");
        }
    }

    /** Its content lies as it came. */
    public static Inspection safe(String sha256) {
        return safe(sha256, Keeping.RECEIVED);
    }

    /** @param keeping where its content lies already */
    public static Inspection safe(String sha256, Keeping keeping) {
        return new Inspection(FileState.SAFE, sha256, Optional.empty(), Optional.empty(), keeping);
    }

    public static Inspection refused(String sha256, FileFault fault) {
        return new Inspection(FileState.REFUSED, sha256, Optional.of(fault), Optional.empty(), Keeping.RECEIVED);
    }

    public static Inspection waiting(String sha256, Instant again) {
        return new Inspection(FileState.SCANNING, sha256, Optional.empty(), Optional.of(again), Keeping.RECEIVED);
    }
}
