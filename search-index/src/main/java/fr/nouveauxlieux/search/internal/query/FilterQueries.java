package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.GeoPolygon;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Polygon;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Conditions that keep or leave a place, without a score. */
public final class FilterQueries {

    private static final int FEW = 16;

    private final Map<String, List<String>> arrondissements = new HashMap<>();

    public FilterQueries(Gazetteer gazetteer) {
        for (Commune commune : gazetteer.listCommunes()) {
            commune.parent().ifPresent(city -> arrondissements
                    .computeIfAbsent(city.value(), c -> new ArrayList<>())
                    .add(commune.code().value()));
        }
    }

    /** The codes that a filter accepts: a city stands for its municipal arrondissements too. */
    public Set<String> accepted(Facet facet, Set<String> codes) {
        if (facet != Facet.COMMUNE) {
            return codes;
        }
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.addAll(arrondissements.getOrDefault(code, List.of())));
        return all;
    }

    /** The municipal arrondissements of a city; empty for other communes. */
    public List<String> arrondissementsOf(CommuneCode city) {
        return arrondissements.getOrDefault(city.value(), List.of());
    }

    public Query facet(Facet facet, Set<String> codes) {
        return anyTerm(Fields.facet(facet), accepted(facet, codes));
    }

    public static Query anyTerm(String field, Collection<String> terms) {
        if (terms.size() > FEW) {
            return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    public static Query box(BoundingBox box) {
        return LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east());
    }

    /** All that lies within the radius, and a little more at the corners. */
    public static Query boxAround(Coordinates centre, double radiusMetres) {
        Rectangle box = Rectangle.fromPointDistance(centre.latitude(), centre.longitude(), radiusMetres);
        return LatLonPoint.newBoxQuery(Fields.POINT, box.minLat, box.maxLat, box.minLon, box.maxLon);
    }

    public static Query polygon(GeoPolygon polygon) {
        int size = polygon.ring().size();
        double[] latitudes = new double[size];
        double[] longitudes = new double[size];
        for (int i = 0; i < size; i++) {
            latitudes[i] = polygon.ring().get(i).latitude();
            longitudes[i] = polygon.ring().get(i).longitude();
        }
        return LatLonPoint.newPolygonQuery(Fields.POINT, new Polygon(latitudes, longitudes));
    }
}
