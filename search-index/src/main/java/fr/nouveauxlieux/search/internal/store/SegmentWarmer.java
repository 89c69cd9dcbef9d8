package fr.nouveauxlieux.search.internal.store;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** Prepares what searches need of a part of the index, before they see it; asked again, it does nothing. */
@FunctionalInterface
public interface SegmentWarmer {

    void warm(LeafReader segment) throws IOException;
}
