package fr.nouveauxlieux.attachment.internal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import fr.nouveauxlieux.attachment.internal.content.ContentName;
import fr.nouveauxlieux.attachment.internal.content.ContentPlace;
import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Contents as files: {@code <2 letters>/<key>} as they came, {@code <key>.part} while they are received; sealed ones
 * beside them, {@code <key>.<mark of the key that seals it>}.
 */
@ApplicationScoped
public class DiskFileStore implements FileStore, ContentPlace {

    private static final String UNFINISHED = ".part";
    private static final String NEW = ".new";
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
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(named(name));
    }

    @Override
    public <T> T read(String key, Reading<T> reading) throws IOException {
        return reading.read(finished(key));
    }

    @Override
    public void put(String name, Writing content) throws IOException {
        Path file = named(name);
        Path written = file.resolveSibling(file.getFileName() + NEW);
        if (!Files.exists(file.getParent())) {
            Files.createDirectories(file.getParent());
            force(folder);
        }
        try (FileChannel channel = FileChannel.open(written, CREATE, WRITE, TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.getParent());
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(named(name));
    }

    @Override
    public List<String> listUntouchedSince(Instant time) throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path shelf : shelves) {
                addUntouched(names, shelf, time);
            }
        }
        return names;
    }

    private static void addUntouched(List<String> names, Path shelf, Instant time) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (ContentName.findContent(name).isPresent()
                        && Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
                    names.add(name);
                }
            }
        }
    }

    private Path finished(String key) {
        return named(new AttachmentId(key).value());
    }

    private Path named(String name) {
        return folder.resolve(ContentName.require(name).substring(0, LETTERS)).resolve(name);
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
