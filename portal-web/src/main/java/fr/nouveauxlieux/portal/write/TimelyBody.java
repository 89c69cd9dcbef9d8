package fr.nouveauxlieux.portal.write;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A body that has to come at a decent pace: whoever sends a byte now and then would otherwise hold one of the server's
 * threads for days. What breaks on its way is told apart from what breaks here.
 */
final class TimelyBody extends FilterInputStream {

    /** A connection that slow takes more than a day for the largest file. */
    private static final int BYTES_PER_SECOND = 2_000;

    private static final Duration GRACE = Duration.ofSeconds(30);

    /** The sender was too slow, or went away. */
    static final class UnfinishedException extends IOException {
        private static final long serialVersionUID = 1L;

        private UnfinishedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final Clock clock;
    private final Instant begun;
    private long received;

    TimelyBody(InputStream body, Clock clock) {
        super(body);
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, from, length);
        } catch (IOException e) {
            throw new UnfinishedException("The body did not come to its end.", e);
        }
        received += Math.max(0, read);
        requirePace();
        return read;
    }

    private void requirePace() throws UnfinishedException {
        Duration needed = GRACE.plusSeconds(received / BYTES_PER_SECOND);
        if (Duration.between(begun, clock.instant()).compareTo(needed) > 0) {
            throw new UnfinishedException("The body comes too slowly.", null);
        }
    }
}
