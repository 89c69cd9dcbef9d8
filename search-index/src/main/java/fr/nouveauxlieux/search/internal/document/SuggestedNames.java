package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/** Writes what completions are drawn from: the words of the names, and those of the town that may be typed beside. */
final class SuggestedNames {

    private static final int MAX_WORDS = 16;

    private final Gazetteer gazetteer;

    SuggestedNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(PlaceDocument place, Document document) {
        PlaceSummary summary = place.summary();
        Set<String> names = new LinkedHashSet<>();
        names.add(keyOf(summary.name()));
        place.otherNames().forEach(name -> names.add(keyOf(name)));
        names.remove("");
        names.forEach(name -> document.add(new SortedSetDocValuesField(Fields.SUGGESTED, new BytesRef(name))));
        document.add(new SortedDocValuesField(Fields.TOWN, new BytesRef(townOf(summary))));
    }

    private static String keyOf(String name) {
        List<String> words = FrenchText.words(name);
        return String.join(" ", words.subList(0, Math.min(words.size(), MAX_WORDS)));
    }

    private String townOf(PlaceSummary summary) {
        Set<String> words = new LinkedHashSet<>(FrenchText.words(summary.communeName()));
        CommuneCode.find(summary.communeCode())
                .flatMap(gazetteer::findCommune)
                .flatMap(Commune::parent)
                .flatMap(gazetteer::findCommune)
                .ifPresent(city -> words.addAll(FrenchText.words(city.name())));
        words.addAll(FrenchText.words(summary.postalCode()));
        return String.join(" ", words);
    }
}
