package fr.nouveauxlieux.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Follows the journal row by row and finds the first that is not what was written. Needs nothing but the JDK, so that
 * anyone may verify a copy.
 */
public final class JournalChain {

    /** What the first row is bound to. */
    public static final String BEGINNING = "0".repeat(64);

    private long seq;
    private String digest = BEGINNING;

    /** What can be wrong with a row. */
    public enum Damage {
        /** It is not the row that was to follow: at least one before it is missing. */
        ROWS_MISSING_BEFORE,
        /** It is not bound to the row before. */
        UNBOUND,
        /** Its digest is not that of what it says. */
        ALTERED,
        /** Its digest is not the one that was once noted outside. */
        OTHER_THAN_NOTED,
        /** It was once noted outside, and is no longer there. */
        CUT_OFF
    }

    /** The first row that is not what was written. */
    public record Fault(long seq, Damage damage) {}

    /**
     * The digest of a row: SHA-256 over its values but the digest, each preceded by its length in bytes, so that no two
     * rows are written alike.
     */
    public static String digestOf(JournalEntry entry) {
        MessageDigest sha = sha256();
        add(sha, entry.previous());
        add(sha, Long.toString(entry.seq()));
        add(sha, DateTimeFormatter.ISO_INSTANT.format(entry.at().truncatedTo(ChronoUnit.MICROS)));
        add(sha, entry.actor());
        add(sha, entry.roles());
        add(sha, entry.action());
        add(sha, entry.subject().kind());
        add(sha, entry.subject().id());
        add(sha, entry.before());
        add(sha, entry.after());
        add(sha, entry.note());
        add(sha, entry.origin());
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The digest of a state, for {@link JournalEntry#before()} and {@link JournalEntry#after()}. */
    public static String digestOf(byte[] state) {
        return HexFormat.of().formatHex(sha256().digest(state));
    }

    private static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }

    /** Takes the next row, in the order of sequence numbers; tells what is wrong with it. */
    public Optional<Fault> follow(JournalEntry entry) {
        if (entry.seq() != seq + 1) {
            return Optional.of(new Fault(entry.seq(), Damage.ROWS_MISSING_BEFORE));
        }
        if (!entry.previous().equals(digest)) {
            return Optional.of(new Fault(entry.seq(), Damage.UNBOUND));
        }
        if (!digestOf(entry).equals(entry.digest())) {
            return Optional.of(new Fault(entry.seq(), Damage.ALTERED));
        }
        seq = entry.seq();
        digest = entry.digest();
        return Optional.empty();
    }

    /** How many rows were followed. */
    public long length() {
        return seq;
    }

    /** The digest of the last row followed. Kept elsewhere, it proves later that no row was cut off at the end. */
    public String head() {
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
