package fr.nouveauxlieux.search.internal.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The directory of each segment, built when it is first asked for and kept as long as the segment is read. */
public final class NameDirectories {

    private final Map<IndexReader.CacheKey, NameDirectory> bySegment = new ConcurrentHashMap<>();

    /** Builds what is needed to complete the names of a segment, where that is not done yet. */
    public void prepare(LeafReader segment) throws IOException {
        of(segment);
    }

    NameDirectory of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        NameDirectory known = bySegment.get(core.getKey());
        return known == null ? buildOnce(segment, core) : known;
    }

    /** Others wait for it rather than build the same. */
    private NameDirectory buildOnce(LeafReader segment, IndexReader.CacheHelper core) throws IOException {
        try {
            return bySegment.computeIfAbsent(core.getKey(), key -> {
                try {
                    core.addClosedListener(bySegment::remove);
                    return NameDirectoryBuilder.build(segment);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
