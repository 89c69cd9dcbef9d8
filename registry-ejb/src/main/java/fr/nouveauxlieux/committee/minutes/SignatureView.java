package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;

/**
 * A signature under minutes.
 *
 * @param typedName as the signer typed it, which is the name of their account
 * @param digest of the text that was signed
 */
public record SignatureView(
        SigningQuality quality, AccountId signer, String typedName, String digest, Instant signedAt) {}
