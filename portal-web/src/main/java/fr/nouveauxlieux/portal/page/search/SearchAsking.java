package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.portal.understanding.Understood;
import fr.nouveauxlieux.search.PlaceHits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an address of the search page and asks the directory, letting go of what it does not understand. */
final class SearchAsking {

    private final PlaceDirectory directory;
    private final QuestionUnderstanding understanding;
    private final AddressReader addresses;
    private final IgnoredWords words;

    SearchAsking(
            PlaceDirectory directory,
            Gazetteer gazetteer,
            QuestionUnderstanding understanding,
            AddressReader addresses) {
        this.directory = directory;
        this.understanding = understanding;
        this.addresses = addresses;
        this.words = new IgnoredWords(directory, gazetteer);
    }

    SearchAnswer ask(Map<String, String[]> parameters) {
        Understood understood = understanding.understand(parameters);
        String text = one(understood.parameters(), QuestionParameters.TEXT);
        IgnoredWords.Split split = words.split(text, understood.isRead());
        Map<String, String[]> heard = split.ignored().isEmpty()
                ? understood.parameters()
                : with(understood.parameters(), QuestionParameters.TEXT, split.kept());
        AskedQuestion answered = addresses.read(heard);
        AskedQuestion asked = understood.isRead() ? addresses.read(parameters) : answered;
        List<ParameterError> ignored = new ArrayList<>(answered.ignored());
        PlaceHits hits;
        try {
            hits = directory.search(answered.question().query());
        } catch (IllegalArgumentException e) {
            answered = addresses.read(firstPage(heard, e));
            asked = answered;
            ignored.add(new ParameterError(QuestionParameters.CURSOR, "", "the cursor of a next link"));
            hits = directory.search(answered.question().query());
        }
        String typed = understood.isRead() ? understood.typed() : text;
        return new SearchAnswer(understood, typed, split.ignored(), asked, answered, hits, ignored);
    }

    /** A cursor of another question, or of another age: the first page is shown instead, and that is said. */
    private static Map<String, String[]> firstPage(Map<String, String[]> heard, IllegalArgumentException cause) {
        if (!heard.containsKey(QuestionParameters.CURSOR)) {
            throw cause;
        }
        Map<String, String[]> first = new HashMap<>(heard);
        first.remove(QuestionParameters.CURSOR);
        return first;
    }

    private static Map<String, String[]> with(Map<String, String[]> parameters, String name, String value) {
        Map<String, String[]> changed = new HashMap<>(parameters);
        changed.put(name, new String[] {value});
        return changed;
    }

    private static String one(Map<String, String[]> parameters, String name) {
        return String.join("", parameters.getOrDefault(name, new String[0]));
    }
}
