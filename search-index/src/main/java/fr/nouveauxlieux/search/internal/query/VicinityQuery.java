package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.document.PackedLocation;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * The places in a square around a point. Where words, beside, leave fewer of them than the square, these are looked at
 * one by one, which is cheaper than the tree of points; else the tree gives those of the square, and the words are
 * sought among them.
 */
final class VicinityQuery extends Query {

    private static final float CHECK_COST = 4;

    private final int south;
    private final int north;
    private final int west;
    private final int east;
    private final Query tree;

    VicinityQuery(Coordinates centre, double metres) {
        Rectangle box = Rectangle.fromPointDistance(centre.latitude(), centre.longitude(), metres);
        south = GeoEncodingUtils.encodeLatitude(box.minLat);
        north = GeoEncodingUtils.encodeLatitude(box.maxLat);
        west = GeoEncodingUtils.encodeLongitude(box.minLon);
        east = GeoEncodingUtils.encodeLongitude(box.maxLon);
        tree = LatLonPoint.newBoxQuery(Fields.POINT, box.minLat, box.maxLat, box.minLon, box.maxLon);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight treeWeight = searcher.rewrite(tree).createWeight(searcher, scoreMode, boost);
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = scorerSupplier(leaf);
                return supplier == null ? null : supplier.get(Long.MAX_VALUE);
            }

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                NumericDocValues locations = leaf.reader().getNumericDocValues(Fields.LOCATION);
                ScorerSupplier inTree = locations == null ? null : treeWeight.scorerSupplier(leaf);
                if (inTree == null) {
                    return null;
                }
                Weight weight = this;
                return new ScorerSupplier() {

                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        return leadCost < inTree.cost()
                                ? new ConstantScoreScorer(weight, score(), scoreMode, check(locations))
                                : inTree.get(leadCost);
                    }

                    @Override
                    public long cost() {
                        return inTree.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator check(NumericDocValues locations) {
        return new TwoPhaseIterator(locations) {

            @Override
            public boolean matches() throws IOException {
                return isInside(locations.longValue());
            }

            @Override
            public float matchCost() {
                return CHECK_COST;
            }
        };
    }

    private boolean isInside(long packed) {
        int latitude = PackedLocation.encodedLatitude(packed);
        int longitude = PackedLocation.encodedLongitude(packed);
        boolean within = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
        return within && latitude >= south && latitude <= north;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.LOCATION)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return "VicinityQuery(" + south + ".." + north + ", " + west + ".." + east + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VicinityQuery that
                && south == that.south
                && north == that.north
                && west == that.west
                && east == that.east;
    }

    @Override
    public int hashCode() {
        return Objects.hash(south, north, west, east);
    }
}
