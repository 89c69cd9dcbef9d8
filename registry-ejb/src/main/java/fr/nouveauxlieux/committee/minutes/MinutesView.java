package fr.nouveauxlieux.committee.minutes;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The minutes of a session, as drawn up last.
 *
 * @param digest of the text, SHA-256 in hexadecimal: what is signed
 * @param signatures by when they were given
 */
public record MinutesView(Paper paper, String digest, Instant drawnUpAt, List<SignatureView> signatures) {

    public MinutesView {
        signatures = List.copyOf(signatures);
    }

    public boolean isSignedAs(SigningQuality quality) {
        return signatures.stream().anyMatch(signature -> signature.quality() == quality);
    }

    /** Whether everyone who has to has signed. */
    public boolean isComplete() {
        return Arrays.stream(SigningQuality.values()).allMatch(this::isSignedAs);
    }
}
