package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.territory.NamedTerritory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The query of an understanding: the best of several readings. Each reading stands on a score of its own, far above
 * what words can add, so that readings come in this order: the exact name; in the territory named; the
 * beginning of the name; served by the same post office; close to the territory named; every word in the name; the
 * words anywhere.
 */
final class TextQueries {

    private static final int EXACT_NAME = 20_000;
    private static final int IN_TERRITORY = 8_000;
    private static final int NAME_BEGINS = 7_000;
    private static final int SAME_POST_OFFICE = 6_500;
    private static final int IN_VICINITY = 6_000;
    private static final int ALL_IN_NAME = 4_000;
    private static final int SUBJECT_IS_NAME = 1_500;
    private static final int SUBJECT_BEGINS_NAME = 400;
    private static final int MAX_HOMONYM_VICINITIES = 8;

    private final Understanding understood;
    private final Reach reach;
    private final WordQueries words;
    private final boolean hasOrigin;

    TextQueries(Understanding understood, Reach reach, boolean hasOrigin, TermLookups lookups) {
        this.understood = understood;
        this.reach = reach;
        this.hasOrigin = hasOrigin;
        this.words = new WordQueries(hasOrigin ? Weights.NEAREST_FIRST : Weights.NAMES_FIRST, lookups);
    }

    Query build() {
        List<Query> readings = new ArrayList<>();
        if (reach.compareTo(Reach.PARTIAL) < 0 || !understood.namesTerritory()) {
            readings.add(wordsAnywhere());
        }
        if (understood.namesTerritory()) {
            readings.add(inTerritories());
            servedByPostOffice().ifPresent(readings::add);
            if (!understood.subject().isEmpty() || reach != Reach.STRICT) {
                centresOfNamed(understood).forEach(centre -> readings.add(near(centre)));
            }
        }
        return readings.size() == 1 ? readings.get(0) : new BestOfQuery(readings);
    }

    static List<Coordinates> centresOfNamed(Understanding understood) {
        return understood.territories().stream()
                .flatMap(homonyms -> homonyms.stream().map(NamedTerritory::centre))
                .flatMap(Optional::stream)
                .limit(MAX_HOMONYM_VICINITIES)
                .toList();
    }

    private Query wordsAnywhere() {
        List<String> significant = understood.significant();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(reach == Reach.PARTIAL ? words.anyWord(significant) : words.everyWord(significant), Occur.MUST);
        String key = String.join(" ", significant);
        query.add(WordQueries.scored(words.wholeName(significant), EXACT_NAME), Occur.SHOULD);
        if (isTelling(significant)) {
            int score = significant.size() > 1 ? NAME_BEGINS - ALL_IN_NAME : SUBJECT_BEGINS_NAME;
            query.add(WordQueries.scored(words.nameBeginsWith(key), score), Occur.SHOULD);
            query.add(WordQueries.scored(words.everyWordInName(significant), ALL_IN_NAME), Occur.SHOULD);
        }
        return query.build();
    }

    private Query inTerritories() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addSubject(query);
        BooleanQuery.Builder everyTerritory = new BooleanQuery.Builder();
        for (List<NamedTerritory> homonyms : understood.territories()) {
            everyTerritory.add(
                    FilterQueries.anyTerm(
                            Fields.TERRITORY,
                            homonyms.stream()
                                    .flatMap(territory -> territory.terms().stream())
                                    .distinct()
                                    .toList()),
                    Occur.FILTER);
        }
        query.add(WordQueries.scored(everyTerritory.build(), IN_TERRITORY), Occur.MUST);
        return query.build();
    }

    private Optional<Query> servedByPostOffice() {
        List<String> vicinity = understood.territories().stream()
                .flatMap(Collection::stream)
                .flatMap(territory -> territory.vicinityTerms().stream())
                .distinct()
                .toList();
        if (vicinity.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addSubject(query);
        query.add(WordQueries.scored(FilterQueries.anyTerm(Fields.TERRITORY, vicinity), SAME_POST_OFFICE), Occur.MUST);
        return Optional.of(query.build());
    }

    private Query near(Coordinates centre) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addSubject(query);
        query.add(WordQueries.scored(new VicinityQuery(centre, reach.vicinityMetres()), IN_VICINITY), Occur.MUST);
        return query.build();
    }

    private void addSubject(BooleanQuery.Builder query) {
        if (understood.subject().isEmpty() || reach == Reach.TERRITORY_ALONE) {
            return;
        }
        if (reach == Reach.PARTIAL) {
            query.add(words.anyWord(understood.subject()), Occur.MUST);
            return;
        }
        query.add(words.everyWord(understood.subject()), Occur.MUST);
        String key = String.join(" ", understood.subject());
        query.add(WordQueries.scored(words.wholeName(understood.subject()), SUBJECT_IS_NAME), Occur.SHOULD);
        if (isTelling(understood.subject())) {
            query.add(WordQueries.scored(words.nameBeginsWith(key), SUBJECT_BEGINS_NAME), Occur.SHOULD);
        }
    }

    /**
     * Several words of a name are its name. One may be just what kind of place it is: where distances matter, it does
     * not raise the name that holds it.
     */
    private boolean isTelling(List<String> nameWords) {
        return nameWords.size() > 1 || !hasOrigin;
    }
}
