package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import java.util.HashMap;
import java.util.Map;

/** How many places answer a question that is told as parameters. */
final class PlaceCount {

    private final PlaceDirectory directory;
    private final QuestionReader reader;

    PlaceCount(PlaceDirectory directory, QuestionReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    int of(QueryString question) {
        Map<String, String[]> parameters = new HashMap<>();
        question.with(QuestionParameters.LIMIT, "1")
                .asMap()
                .forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return directory.search(reader.read(parameters).query()).total();
    }
}
