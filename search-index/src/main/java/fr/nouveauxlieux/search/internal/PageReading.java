package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import fr.nouveauxlieux.search.internal.matching.Separation;
import fr.nouveauxlieux.search.internal.ranking.RankedPlace;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Reads what a page shows of its places: each segment once, from its beginning, for doc values go forward only. */
final class PageReading {

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
        for (long place : inDocumentOrder(page)) {
            reading.read((int) place);
        }
        return Arrays.asList(reading.hits);
    }

    /** Each the document's number in the whole index, then, in the lower half, where it stands on the page. */
    private static long[] inDocumentOrder(List<RankedPlace> page) {
        long[] order = new long[page.size()];
        for (int i = 0; i < order.length; i++) {
            RankedPlace place = page.get(i);
            order[i] = (long) (place.leaf().docBase + place.document()) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return order;
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
