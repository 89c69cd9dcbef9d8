package fr.nouveauxlieux.portal.provider;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a few texts into a cookie that the browser can neither read nor alter (JWE, AES-256-GCM), and that ends. */
final class Seal {

    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final byte[] key;
    private final Duration life;
    private final Clock clock;

    /** @param key 32 bytes, for one kind of cookie alone */
    Seal(byte[] key, Duration life, Clock clock) {
        this.key = key.clone();
        this.life = life;
        this.clock = clock;
    }

    String close(Map<String, String> texts) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(clock.instant().plus(life)));
        texts.forEach(claims::claim);
        EncryptedJWT sealed = new EncryptedJWT(HEADER, claims.build());
        try {
            sealed.encrypt(new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
        return sealed.serialize();
    }

    /** Empty for what is altered, sealed with another key or for another purpose, or outdated. */
    Optional<Map<String, String>> open(String sealed) {
        // Our own header to the letter: the library fails in its own ways on those that others make up.
        if (!sealed.startsWith(HEADER.toBase64URL() + ".")) {
            return Optional.empty();
        }
        try {
            EncryptedJWT token = EncryptedJWT.parse(sealed);
            token.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Date end = claims.getExpirationTime();
            if (end == null || !clock.instant().isBefore(end.toInstant())) {
                return Optional.empty();
            }
            return Optional.of(texts(claims));
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        Map<String, String> texts = new HashMap<>();
        claims.getClaims().forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
