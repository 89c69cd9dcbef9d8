package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The French words by which text finds a place beside its names: what its types, services and labels are called, by
 * everyday synonyms too, its networks, machines, town and territories.
 */
final class SearchWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("fr.nouveauxlieux.place.indexing.search-words");

    private SearchWords() {}

    static List<String> of(PlaceProfile profile, Collection<String> heldLabels, List<Territory> territories) {
        List<String> words = new ArrayList<>();
        addTerms(words, "type", profile.listOf(PlaceField.TYPES));
        addTerms(words, "service", profile.listOf(PlaceField.SERVICES));
        heldLabels.forEach(code -> addCode(words, "label", code));
        words.addAll(profile.listOf(PlaceField.NETWORKS));
        words.addAll(profile.listOf(PlaceField.EQUIPMENT));
        words.addAll(profile.listOf(PlaceField.OTHER_SERVICES));
        profile.find(PlaceField.TOWN).ifPresent(words::add);
        territories.stream()
                .filter(t -> t.kind() == TerritoryKind.DEPARTEMENT || t.kind() == TerritoryKind.REGION)
                .map(Territory::name)
                .forEach(words::add);
        return words;
    }

    private static void addTerms(List<String> words, String list, Collection<? extends Term> terms) {
        terms.forEach(term -> addCode(words, list, term.code()));
    }

    /** @throws MissingResourceException if a code has no words, which a test rules out */
    private static void addCode(List<String> words, String list, String code) {
        words.addAll(Arrays.asList(WORDS.getString(list + "." + code).split(",\\s*")));
    }
}
