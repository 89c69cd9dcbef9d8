package fr.nouveauxlieux.benchmarks.index;

import fr.nouveauxlieux.benchmarks.workload.FreshMapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Viewport;
import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The least that Lucene must do to count on the map: the query's documents one by one, each one's doc values, an array
 * of counts. No clusters are joined, no codes named, nothing is made to be shown.
 */
public final class RawCollectors implements AutoCloseable {

    private static final int CELL_BITS_OF_TILE = 3;
    private static final int POSITION_BITS = 32;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Reads the last commit of the index, which may be open elsewhere. */
    public RawCollectors(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    public int facets(Viewport area) throws IOException {
        FacetCounter counter = new FacetCounter();
        searcher.search(boxQuery(area.toBox()), counter);
        return counter.occurrences;
    }

    /** Tile by tile as the index is asked, but nothing beyond their edges. */
    public int grid(MapQuestion question) throws IOException {
        return grid(question.viewport(), question.type().map(RawCollectors::ofType));
    }

    public int freshGrid(FreshMapQuestion question) throws IOException {
        BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
        question.types().forEach(type -> anyOf.add(ofType(type), Occur.SHOULD));
        return grid(question.viewport(), Optional.of(anyOf.build()));
    }

    private static Query ofType(String type) {
        return new TermQuery(new Term(Fields.facet(Facet.TYPE), type));
    }

    private int grid(Viewport viewport, Optional<Query> filter) throws IOException {
        int occupied = 0;
        for (TileAddress tile : viewport.listTiles()) {
            Viewport area = Viewport.of(tile);
            BooleanQuery.Builder query = new BooleanQuery.Builder().add(boxQuery(area.toBox()), Occur.FILTER);
            filter.ifPresent(kept -> query.add(kept, Occur.FILTER));
            GridCounter counter = new GridCounter(area);
            searcher.search(query.build(), counter);
            occupied += counter.occupied.cardinality();
        }
        return occupied;
    }

    private static Query boxQuery(BoundingBox box) {
        return LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static final class FacetCounter extends SimpleCollector {

        private final SortedSetDocValues[] values = new SortedSetDocValues[IndexAnswers.COUNTED.size()];
        private final int[][] counts = new int[values.length][];
        private int occurrences;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getSortedSet(leaf.reader(), Fields.facet(IndexAnswers.COUNTED.get(i)));
                counts[i] = new int[(int) values[i].getValueCount()];
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (values[i].advanceExact(document)) {
                    for (int left = values[i].docValueCount(); left > 0; left--) {
                        counts[i][(int) values[i].nextOrd()]++;
                        occurrences++;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class GridCounter extends SimpleCollector {

        private final int shift;
        private final long firstColumn;
        private final long firstRow;
        private final int columns;
        private final int[] counts;
        private final double[] sumX;
        private final double[] sumY;
        private final BitSet occupied = new BitSet();
        private NumericDocValues positions;

        GridCounter(Viewport tiles) {
            int cellBits = tiles.zoom() + CELL_BITS_OF_TILE;
            shift = POSITION_BITS - cellBits;
            firstColumn = Math.round(Math.scalb(tiles.west(), cellBits));
            firstRow = Math.round(Math.scalb(tiles.north(), cellBits));
            columns = (int) (Math.round(Math.scalb(tiles.east(), cellBits)) - firstColumn) + 1;
            int rows = (int) (Math.round(Math.scalb(tiles.south(), cellBits)) - firstRow) + 1;
            counts = new int[columns * rows];
            sumX = new double[counts.length];
            sumY = new double[counts.length];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            positions = DocValues.getNumeric(leaf.reader(), Fields.MERCATOR);
        }

        @Override
        public void collect(int document) throws IOException {
            if (positions.advanceExact(document)) {
                long packed = positions.longValue();
                long x = packed >>> POSITION_BITS;
                long y = packed & 0xFFFFFFFFL;
                int column = (int) ((x >>> shift) - firstColumn);
                int row = (int) ((y >>> shift) - firstRow);
                int cell = row * columns + column;
                if (column >= 0 && column < columns && cell >= 0 && cell < counts.length) {
                    counts[cell]++;
                    sumX[cell] += x;
                    sumY[cell] += y;
                    occupied.set(cell);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
