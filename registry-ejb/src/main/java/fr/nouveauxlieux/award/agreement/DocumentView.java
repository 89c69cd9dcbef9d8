package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document that is, or was, to be signed.
 *
 * @param number 0 of the agreement itself, else of the amendment
 */
public record DocumentView(int number, String sha256, Instant madeAt, List<SignatureView> signatures) {

    /** @param copy what the signed copy is joined to; empty for one that was typed */
    public record SignatureView(
            Side side, SignatureManner manner, String name, String quality, Instant signedAt, Optional<Writing> copy) {}

    public DocumentView {
        signatures = List.copyOf(signatures);
    }

    public boolean isSignedBy(Side side) {
        return signatures.stream().anyMatch(signature -> signature.side() == side);
    }
}
