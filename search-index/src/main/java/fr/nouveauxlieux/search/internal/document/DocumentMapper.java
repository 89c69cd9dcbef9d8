package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.WeeklyOpening;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the document of a place. Keeps streams to use them again: for one writer at a time. */
public final class DocumentMapper {

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.freeze();
    }

    private static final int MAX_ORDER_LENGTH = 80;

    private final Gazetteer gazetteer;
    private final RecurringTexts recurring = new RecurringTexts();
    private final TermListStream nameStream = new TermListStream();
    private final TermListStream contextStream = new TermListStream();
    private final TermListStream restStream = new TermListStream();
    private final TermListStream startStream = new TermListStream();
    private final SuggestedNames suggestedNames;

    public DocumentMapper(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.suggestedNames = new SuggestedNames(gazetteer);
    }

    public Document map(PlaceDocument place) {
        Document document = new Document();
        PlaceSummary summary = place.summary();
        document.add(new StringField(Fields.ID, summary.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(summary.id())));
        document.add(new BinaryDocValuesField(Fields.SUMMARY, SummaryCodec.encode(summary)));
        document.add(new StoredField(Fields.SHEET, place.sheet()));
        document.add(new SortedDocValuesField(Fields.NAME_ORDER, new BytesRef(nameOrder(summary.name()))));
        if (summary.demonstration()) {
            document.add(new StringField(Fields.DEMONSTRATION, "yes", Field.Store.NO));
        }
        addTexts(place, document);
        suggestedNames.add(place, document);
        addTerritories(place, document);
        addFacets(place, document);
        summary.coordinates().ifPresent(point -> addLocation(point, document));
        place.opening().ifPresent(opening -> addOpening(opening, place.zone().getId(), document));
        return document;
    }

    private static String nameOrder(String name) {
        String key = FrenchText.sortKey(name) + ' ' + name;
        return key.substring(0, Math.min(key.length(), MAX_ORDER_LENGTH));
    }

    private void addTexts(PlaceDocument place, Document document) {
        PlaceSummary summary = place.summary();
        Set<String> names = new LinkedHashSet<>();
        Set<String> context = new LinkedHashSet<>();
        Set<String> rest = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        for (String name : namesOf(place)) {
            List<String> words = FrenchText.words(name);
            PlaceTerms.addSearchable(words, names);
            PlaceTerms.addStarts(words, starts);
            addWholeName(words, document);
        }
        place.words().forEach(words -> context.addAll(recurring.of(words)));
        context.addAll(recurring.of(summary.communeName()));
        context.addAll(recurring.of(summary.postalCode()));
        PlaceTerms.addSingulars(FrenchText.words(summary.address()), rest);
        PlaceTerms.addSingulars(FrenchText.words(place.description()), rest);
        CommuneCode.find(summary.communeCode())
                .flatMap(gazetteer::findCommune)
                .ifPresent(commune -> addCommuneNames(commune, context));
        document.add(new Field(Fields.NAME, nameStream.of(names), TERMS));
        document.add(new Field(Fields.CONTEXT, contextStream.of(context), TERMS));
        document.add(new Field(Fields.REST, restStream.of(rest), TERMS));
        document.add(new Field(Fields.NAME_START, startStream.of(starts), TERMS));
    }

    private static List<String> namesOf(PlaceDocument place) {
        List<String> names = new ArrayList<>();
        names.add(place.summary().name());
        names.addAll(place.otherNames());
        return names;
    }

    /** The present name of the commune, and the city's for a municipal arrondissement. */
    private void addCommuneNames(Commune commune, Set<String> context) {
        context.addAll(recurring.of(commune.name()));
        commune.parent().flatMap(gazetteer::findCommune).ifPresent(city -> context.addAll(recurring.of(city.name())));
    }

    private static void addWholeName(List<String> words, Document document) {
        String key = FrenchText.wholeName(FrenchText.significant(words));
        if (!key.isEmpty()) {
            document.add(new StringField(
                    Fields.WHOLE_NAME, key.substring(0, Math.min(key.length(), MAX_ORDER_LENGTH)), Field.Store.NO));
        }
    }

    private void addTerritories(PlaceDocument place, Document document) {
        PlaceSummary summary = place.summary();
        Set<String> terms = new LinkedHashSet<>();
        if (!summary.postalCode().isEmpty()) {
            terms.add(Fields.postalCodeTerm(summary.postalCode()));
        }
        if (!summary.departement().isEmpty()) {
            terms.add(Fields.departementTerm(summary.departement()));
        }
        if (!summary.communeCode().isEmpty()) {
            terms.add(Fields.communeTerm(summary.communeCode()));
        }
        CommuneCode.find(summary.communeCode()).flatMap(gazetteer::findCommune).ifPresent(commune -> {
            terms.add(Fields.communeTerm(commune.code().value()));
            terms.add(Fields.departementTerm(commune.departement()));
            terms.add(Fields.regionTerm(commune.region()));
        });
        place.facets().getOrDefault(Facet.COMMUNE, Set.of()).forEach(code -> terms.add(Fields.communeTerm(code)));
        place.facets().getOrDefault(Facet.DEPARTEMENT, Set.of()).forEach(c -> terms.add(Fields.departementTerm(c)));
        place.facets().getOrDefault(Facet.REGION, Set.of()).forEach(code -> terms.add(Fields.regionTerm(code)));
        terms.forEach(term -> document.add(new StringField(Fields.TERRITORY, term, Field.Store.NO)));
    }

    private static void addFacets(PlaceDocument place, Document document) {
        place.facets().forEach((facet, codes) -> {
            for (String code : codes) {
                document.add(new StringField(Fields.facet(facet), code, Field.Store.NO));
                document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(code)));
            }
        });
    }

    private static void addLocation(Coordinates point, Document document) {
        document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
        document.add(new NumericDocValuesField(Fields.LOCATION, PackedLocation.pack(point)));
        document.add(new NumericDocValuesField(Fields.MERCATOR, Mercator.pack(point)));
    }

    private static void addOpening(WeeklyOpening opening, String zone, Document document) {
        document.add(new StringField(Fields.ZONE, zone, Field.Store.NO));
        for (WeeklyOpening.Interval interval : opening.intervals()) {
            document.add(new IntRange(Fields.OPENING, new int[] {interval.from()}, new int[] {interval.to() - 1}));
        }
    }
}
