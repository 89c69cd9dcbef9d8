package fr.nouveauxlieux.configuration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts small secrets with AES-GCM, bound to whose they are: one moved to another row does not open. */
public final class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    public SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @return the nonce and the encrypted secret */
    public byte[] close(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = apply(Cipher.ENCRYPT_MODE, nonce, secret, 0, secret.length, owner);
        byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, box, NONCE_BYTES, encrypted.length);
        return box;
    }

    /** @throws IllegalStateException if the key is another, or the box was altered or is another's */
    public byte[] open(byte[] box, String owner) {
        byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, box, NONCE_BYTES, box.length - NONCE_BYTES, owner);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] bytes, int from, int length, String owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a secret does not open: nl.secret-key is not the one it was closed with", e);
        }
    }
}
