package fr.nouveauxlieux.search.internal.ranking;

import org.apache.lucene.index.LeafReaderContext;

/** A document among the best, with its key. */
public record RankedPlace(LeafReaderContext leaf, int document, RankKey key) {}
