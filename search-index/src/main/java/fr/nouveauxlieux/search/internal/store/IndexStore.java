package fr.nouveauxlieux.search.internal.store;

import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.internal.document.DocumentMapper;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * The only writer of the index. Every change is one commit that carries the sequence it reaches, so that a process
 * killed at any moment finds the previous commit whole.
 */
public final class IndexStore implements AutoCloseable {

    private static final double WRITE_BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final DocumentMapper mapper;
    private final SegmentWarmer warmer;
    private final Snapshots snapshots;
    private IndexWriter writer;
    private volatile long committedSequence;
    private boolean closed;

    IndexStore(Directory directory, DocumentMapper mapper, SegmentWarmer warmer) throws IOException {
        this.directory = directory;
        this.mapper = mapper;
        this.warmer = warmer;
        this.writer = openWriter();
        this.committedSequence = sequenceOf(writer);
        this.snapshots = new Snapshots(writer, committedSequence, warmer);
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public long committedSequence() {
        return committedSequence;
    }

    public synchronized void apply(Collection<PlaceDocument> upserts, Collection<String> deletions, long sequence) {
        checkSequence(sequence);
        change(sequence, () -> {
            for (String id : deletions) {
                writer.deleteDocuments(new Term(Fields.ID, id));
            }
            for (PlaceDocument place : upserts) {
                writer.updateDocument(new Term(Fields.ID, place.id()), mapper.map(place));
            }
        });
    }

    /** Nothing shows before the end: searches keep their snapshot, the disk its last commit. */
    public synchronized void rebuild(Stream<PlaceDocument> places, long sequence) {
        try (places) {
            change(sequence, () -> {
                writer.deleteAll();
                for (Iterator<PlaceDocument> remaining = places.iterator(); remaining.hasNext(); ) {
                    writer.addDocument(mapper.map(remaining.next()));
                }
            });
        }
    }

    /** Merges in the background, which a later change or call commits and shows. */
    public synchronized void gather() {
        if (closed) {
            return;
        }
        OptionalInt segments = wantedSegments();
        if (segments.isPresent()) {
            change(committedSequence, () -> writer.forceMerge(segments.getAsInt(), false));
        } else if (writer.hasUncommittedChanges()) {
            change(committedSequence, () -> {});
        }
    }

    private OptionalInt wantedSegments() {
        Snapshot snapshot = snapshots.borrow();
        try {
            return Gathering.findSegments(snapshot.reader());
        } finally {
            snapshots.giveBack(snapshot);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (directory;
                IndexWriter last = writer) {
            snapshots.close();
            last.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed", e);
        }
    }

    private void checkSequence(long sequence) {
        if (sequence < committedSequence) {
            throw new IllegalArgumentException(
                    "expected a sequence of at least " + committedSequence + ", already reached, was " + sequence);
        }
    }

    private void change(long sequence, Change change) {
        if (closed) {
            throw new IllegalStateException("the search index is closed");
        }
        try {
            change.write();
            commit(writer, sequence);
            committedSequence = sequence;
            snapshots.show(writer, sequence);
        } catch (IOException e) {
            undo(e);
            throw new UncheckedIOException("the search index cannot be written", e);
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable cause) {
        try {
            writer.rollback();
            writer = openWriter();
            snapshots.show(writer, committedSequence);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private IndexWriter openWriter() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setMergedSegmentWarmer(warmer::warm)
                .setCommitOnClose(false)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        return new IndexWriter(directory, config);
    }

    private static void commit(IndexWriter writer, long sequence) throws IOException {
        writer.setLiveCommitData(Map.of(
                        Fields.COMMIT_FORMAT, Integer.toString(Fields.FORMAT_VERSION),
                        Fields.COMMIT_SEQUENCE, Long.toString(sequence))
                .entrySet());
        writer.commit();
    }

    private static long sequenceOf(IndexWriter writer) {
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(Fields.COMMIT_SEQUENCE)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return 0;
    }

    @FunctionalInterface
    private interface Change {
        void write() throws IOException;
    }
}
