package fr.nouveauxlieux.attachment.internal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Contents as files, {@code <2 letters>/<key>}; {@code <key>.part} while they are unfinished. */
@ApplicationScoped
public class DiskFileStore implements FileStore {

    private static final String UNFINISHED = ".part";
    private static final int LETTERS = 2;

    private Path folder;

    protected DiskFileStore() {
        // For the container's proxies.
    }

    @Inject
    public DiskFileStore(FileSettings settings) {
        this(settings.directory());
    }

    public DiskFileStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public long size(String key) throws IOException {
        for (Path file : List.of(unfinished(key), finished(key))) {
            try {
                return Files.size(file);
            } catch (NoSuchFileException absent) {
                // The other one, or nothing so far.
            }
        }
        return 0;
    }

    @Override
    public void write(String key, long offset, byte[] piece, int length) throws IOException {
        Path file = unfinished(key);
        boolean created = prepare(key, file);
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            if (offset > channel.size()) {
                throw new IOException("expected a piece that begins at " + channel.size() + " or before");
            }
            // What a writer that was killed left behind without telling anyone.
            channel.truncate(offset);
            channel.position(offset);
            ByteBuffer bytes = ByteBuffer.wrap(piece, 0, length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (created) {
            force(file.getParent());
        }
    }

    /** @return whether the file is new */
    private boolean prepare(String key, Path file) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        if (Files.exists(finished(key))) {
            // Finished by a writer that was killed before it could tell.
            Files.move(finished(key), file, StandardCopyOption.ATOMIC_MOVE);
        } else if (!Files.exists(file.getParent())) {
            Files.createDirectories(file.getParent());
            force(folder);
        }
        return true;
    }

    @Override
    public void finish(String key) throws IOException {
        if (Files.exists(unfinished(key))) {
            Files.move(unfinished(key), finished(key), StandardCopyOption.ATOMIC_MOVE);
            force(finished(key).getParent());
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(finished(key));
    }

    @Override
    public <T> T read(String key, Reading<T> reading) throws IOException {
        return reading.read(finished(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(unfinished(key));
        Files.deleteIfExists(finished(key));
    }

    @Override
    public List<String> listUntouchedSince(Instant time) throws IOException {
        List<String> keys = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return keys;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path shelf : shelves) {
                addUntouched(keys, shelf, time);
            }
        }
        return keys;
    }

    private static void addUntouched(List<String> keys, Path shelf, Instant time) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String key = name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name;
                if (AttachmentId.find(key).isPresent()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
                    keys.add(key);
                }
            }
        }
    }

    private Path finished(String key) {
        String name = new AttachmentId(key).value();
        return folder.resolve(name.substring(0, LETTERS)).resolve(name);
    }

    private Path unfinished(String key) {
        Path finished = finished(key);
        return finished.resolveSibling(finished.getFileName() + UNFINISHED);
    }

    /** A new name is safe once its folder is. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
