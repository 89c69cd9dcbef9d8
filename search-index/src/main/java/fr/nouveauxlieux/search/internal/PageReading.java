package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.ranking.RankedPlace;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Reads what a page shows of its places: each segment once, from its beginning, for doc values go forward only. */
final class PageReading {

    private static final Comparator<RankedPlace> BY_DOCUMENT =
            Comparator.<RankedPlace>comparingInt(place -> place.leaf().docBase).thenComparingInt(RankedPlace::document);

    private final List<RankedPlace> page;
    private final Optional<Separation> fromPoint;
    private final PlaceHit[] hits;
    private LeafReaderContext leaf;
    private BinaryDocValues summaries;
    private NumericDocValues locations;

    private PageReading(List<RankedPlace> page, Optional<Separation> fromPoint) {
        this.page = page;
        this.fromPoint = fromPoint;
        this.hits = new PlaceHit[page.size()];
    }

    /** @param fromPoint how distances are measured, if they are */
    static List<PlaceHit> read(List<RankedPlace> page, Optional<Separation> fromPoint) throws IOException {
        PageReading reading = new PageReading(page, fromPoint);
        int[] order = IntStream.range(0, page.size())
                .boxed()
                .sorted(Comparator.comparing(page::get, BY_DOCUMENT))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int index : order) {
            reading.read(index);
        }
        return Arrays.asList(reading.hits);
    }

    private void read(int index) throws IOException {
        RankedPlace place = page.get(index);
        if (place.leaf() != leaf) {
            leaf = place.leaf();
            summaries = DocValues.getBinary(leaf.reader(), Fields.SUMMARY);
            locations = fromPoint.isPresent() ? DocValues.getNumeric(leaf.reader(), Fields.LOCATION) : null;
        }
        if (!summaries.advanceExact(place.document())) {
            throw new IllegalStateException("document " + (leaf.docBase + place.document()) + " has no summary");
        }
        hits[index] = new PlaceHit(SummaryCodec.decode(summaries.binaryValue()), distance(place.document()));
    }

    private OptionalDouble distance(int document) throws IOException {
        return locations != null && locations.advanceExact(document)
                ? OptionalDouble.of(Separation.metres(fromPoint.get().of(locations.longValue())))
                : OptionalDouble.empty();
    }
}
