package fr.nouveauxlieux.search.internal.store;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The index at one point in time.
 *
 * @param sequence the last change of the feed that it holds
 */
public record Snapshot(IndexSearcher searcher, long sequence) {

    public DirectoryReader reader() {
        return (DirectoryReader) searcher.getIndexReader();
    }
}
