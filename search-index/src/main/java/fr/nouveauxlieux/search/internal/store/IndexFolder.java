package fr.nouveauxlieux.search.internal.store;

import fr.nouveauxlieux.search.internal.document.DocumentMapper;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder that an index lives in. What it holds is derived: a folder of another format, or damaged, is emptied
 * and the index starts afresh.
 */
public final class IndexFolder {

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final String WRITE_LOCK = "write.lock";

    private IndexFolder() {}

    /**
     * @throws IllegalStateException if another index is open on the same folder
     */
    public static IndexStore open(Path folder, DocumentMapper mapper, SegmentWarmer warmer) {
        try {
            Files.createDirectories(folder);
            makeReadable(folder);
            return openStore(folder, mapper, warmer);
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("the search index in " + folder + " is already open elsewhere", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be opened", e);
        }
    }

    private static IndexStore openStore(Path folder, DocumentMapper mapper, SegmentWarmer warmer) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            return new IndexStore(directory, mapper, warmer);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Under the lock, so that an index open elsewhere is never emptied. */
    private static void makeReadable(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(WRITE_LOCK)) {
            lock.ensureValid();
            if (hasFiles(folder) && !isReadable(directory)) {
                empty(folder);
            }
        }
    }

    private static boolean isReadable(FSDirectory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            String format = commit.getUserData().get(Fields.COMMIT_FORMAT);
            if (format == null) {
                return commit.size() == 0;
            }
            if (!format.equals(Integer.toString(Fields.FORMAT_VERSION))) {
                LOG.log(
                        Level.INFO,
                        "The search index is of format {0}, {1} is expected: it will be built anew",
                        format,
                        Fields.FORMAT_VERSION);
                return false;
            }
            DirectoryReader.open(directory).close();
            return true;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | IllegalArgumentException
                | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index is damaged: it will be built anew", e);
            return false;
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !isLock(file));
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> files = Files.list(folder)) {
            leftovers = files.filter(file -> !isLock(file) && Files.isRegularFile(file))
                    .toList();
        }
        for (Path file : leftovers) {
            Files.delete(file);
        }
    }

    private static boolean isLock(Path file) {
        return file.getFileName().toString().equals(WRITE_LOCK);
    }
}
