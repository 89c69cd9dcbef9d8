package fr.nouveauxlieux.search.internal.clusters;

import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.Mercator;
import fr.nouveauxlieux.search.internal.document.SummaryCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Turns positions into markers, single places with their name. */
final class MarkerMaker implements MarkerConsumer {

    private final IndexReader reader;
    private final List<MapMarker> markers = new ArrayList<>();

    MarkerMaker(IndexReader reader) {
        this.reader = reader;
    }

    List<MapMarker> markers() {
        return markers;
    }

    @Override
    public void accept(long x, long y, int count, int document) throws IOException {
        markers.add(new MapMarker(
                Mercator.longitude(Mercator.fromFraction(x)),
                Mercator.latitude(Mercator.fromFraction(y)),
                count,
                count == 1 ? Optional.of(single(document)) : Optional.empty()));
    }

    private MapMarker.Single single(int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), Fields.SUMMARY);
        if (!summaries.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("document " + document + " has no summary");
        }
        return SummaryCodec.decodeSingle(summaries.binaryValue());
    }
}
