package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.TooBusyException;
import fr.nouveauxlieux.kernel.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passphrases with Argon2id, at the least costs that OWASP advises: 19 MiB, two passes, one lane. The costs are
 * kept with each hash, so that they may grow. Few hash at once and few wait, so that a flood takes neither the memory
 * nor the database's connections.
 */
@ApplicationScoped
public class PassphraseHasher {

    private record Cost(int memoryKibibytes, int passes, int lanes) {}

    private static final Cost COST = new Cost(19_456, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 6;
    private static final int PATIENCE_SECONDS = 5;

    /** As the reference implementation writes it. */
    private static final Pattern HASH = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)" + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private volatile String nobodys;

    /** @throws fr.nouveauxlieux.account.TooBusyException when too many hash at once */
    public String hash(Passphrase passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = inTurn(passphrase, salt, COST, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COST.memoryKibibytes,
                        COST.passes,
                        COST.lanes,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    /**
     * Whether the hash is that of this passphrase. Takes as long where there is no hash, so that time does not tell.
     *
     * @throws fr.nouveauxlieux.account.TooBusyException when too many hash at once
     */
    public boolean matches(Passphrase passphrase, Optional<String> hash) {
        Matcher parts = parts(hash.orElseGet(this::nobodys));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = inTurn(passphrase, salt, cost(parts), expected.length);
        return MessageDigest.isEqual(expected, actual) && hash.isPresent();
    }

    /** Whether the hash was made at other costs than today's. */
    public boolean isOutdated(String hash) {
        return !cost(parts(hash)).equals(COST);
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = hash(Passphrase.typed(SecretToken.draw().value()));
        }
        return nobodys;
    }

    private static Matcher parts(String hash) {
        Matcher parts = HASH.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalStateException("what is kept of a passphrase is no hash of Argon2id");
        }
        return parts;
    }

    private static Cost cost(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private byte[] inTurn(Passphrase passphrase, byte[] salt, Cost cost, int length) {
        if (turns.getQueueLength() >= MOST_WAITING) {
            throw new TooBusyException();
        }
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        }
        try {
            return compute(passphrase, salt, cost, length);
        } finally {
            turns.release();
        }
    }

    private static byte[] compute(Passphrase passphrase, byte[] salt, Cost cost, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKibibytes)
                .withIterations(cost.passes)
                .withParallelism(cost.lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(passphrase.reveal().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
