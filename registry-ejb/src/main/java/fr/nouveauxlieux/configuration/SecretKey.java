package fr.nouveauxlieux.configuration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that the portal's own secrets are under, {@code nl.secret-key}: 32 bytes in base 64, the same on every node.
 * Whoever loses it loses the second factors of everyone.
 */
@ApplicationScoped
public class SecretKey {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "nl.secret-key")
    private String configured;

    private byte[] key;

    @PostConstruct
    void check() {
        key = read(configured);
    }

    static byte[] read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("nl.secret-key: expected 32 bytes in base 64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException(
                    "nl.secret-key: expected 32 bytes in base 64, was " + bytes.length + " bytes");
        }
        return bytes;
    }

    /** A key of 32 bytes for one purpose; what is known of it tells nothing of the others. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
