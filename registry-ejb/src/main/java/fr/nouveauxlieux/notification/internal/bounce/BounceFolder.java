package fr.nouveauxlieux.notification.internal.bounce;

import fr.nouveauxlieux.notification.Bounce;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A maildir that reports of mail servers are delivered into: {@code new} holds what has not been read. A file is taken
 * by moving it, so that only one of several nodes reads it, and deleted once it was understood, for it holds an
 * address. What is no report about a message of the portal is kept in {@code other}, for a person to look at.
 */
public final class BounceFolder {

    private static final int MOST_AT_A_TIME = 100;

    private final Path folder;

    public BounceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads what is there.
     *
     * @param recorder what is done of each; where it throws, the report is left to be read again
     */
    public void readAll(Consumer<Bounce> recorder) throws IOException {
        Path arrived = folder.resolve("new");
        if (!Files.isDirectory(arrived)) {
            return;
        }
        for (Path file : list(arrived)) {
            Optional<Path> taken = take(file);
            if (taken.isPresent()) {
                read(taken.get(), file, recorder);
            }
        }
    }

    private static List<Path> list(Path arrived) throws IOException {
        try (Stream<Path> files = Files.list(arrived)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_AT_A_TIME)
                    .toList();
        }
    }

    /** Empty where another node was quicker. */
    private Optional<Path> take(Path file) throws IOException {
        Path taken = Files.createDirectories(folder.resolve("cur")).resolve(file.getFileName());
        try {
            return Optional.of(Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void read(Path taken, Path origin, Consumer<Bounce> recorder) throws IOException {
        boolean done = false;
        try {
            Optional<Bounce> bounce = parse(taken);
            bounce.ifPresent(recorder);
            if (bounce.isPresent()) {
                Files.delete(taken);
            } else {
                Path others = Files.createDirectories(folder.resolve("other"));
                Files.move(taken, others.resolve(taken.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
            done = true;
        } finally {
            if (!done && Files.exists(taken)) {
                Files.move(taken, origin, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Optional<Bounce> parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DeliveryReport.read(in);
        }
    }
}
