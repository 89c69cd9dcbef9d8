package fr.nouveauxlieux.launcher.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A port that this process is going to listen on. Between the choice of a port and the moment when the server listens
 * there, seconds pass: a lock, which the system gives up when the process dies, keeps another portal of the same person
 * from choosing it meanwhile.
 */
public final class PortHold implements AutoCloseable {
    private final int number;
    private final FileChannel channel;

    private PortHold(int number, FileChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    /** Empty when another portal holds the port. */
    static Optional<PortHold> tryToTake(int number) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("nouveaux-lieux-" + System.getProperty("user.name") + "-port-" + number + ".lock");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lockOn(channel).isPresent()) {
                return Optional.of(new PortHold(number, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("lock " + lock, failed);
        }
    }

    private static Optional<FileLock> lockOn(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    /** 1 to 65535. */
    public int number() {
        return number;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
